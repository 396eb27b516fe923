package io.touchstone.app.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ReshapeClaims;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.trail.TrailFollower;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.webhook.DeliverEvents;
import io.touchstone.domain.webhook.Delivery;
import io.touchstone.domain.webhook.DeliveryProblem;
import io.touchstone.domain.webhook.FollowForWebhooks;
import io.touchstone.domain.webhook.ManageWebhooks;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookSecret;
import io.touchstone.domain.webhook.WebhookTopic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(properties = "touchstone.webhooks.own-machine=true")
@OwnInstallation
@WithAdministrator
class WebhookTest {
  private static final Receiver RECEIVER = new Receiver();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private CurrentViewer administrator;
  @Autowired private AddTeammate people;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles importing;
  @Autowired private ReadArticle articles;
  @Autowired private AssignTasks tasks;
  @Autowired private MarkClaim marks;
  @Autowired private ArrangeReviews reviews;
  @Autowired private ReshapeClaims reshaping;
  @Autowired private ClaimCases cases;
  @Autowired private ManageWebhooks webhooks;
  @Autowired private DeliverEvents delivery;
  @Autowired private TrailLog trail;
  @Autowired private TransactionTemplate transaction;
  @Autowired private JdbcClient jdbc;
  @Autowired private List<TrailFollower> followers;

  private Viewer chief;
  private InvestigationId flood;
  private StatementId statement;
  private ArticleId article;

  @BeforeEach
  void anInvestigation() {
    jdbc.sql("delete from webhook").update();
    RECEIVER.forget();
    chief = administrator.get();
    flood = investigations.create(chief, "The flood", "").id();
    article = imported();
    statement = articles.read(chief, article).statements().getFirst().id();
  }

  @Test
  void aVerdictIsToldOnceSignedAndWithoutWords() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.VERDICTS);

    marks.mark(chief, CommandId.next(), statement, mark(NotCheckableKind.OPINION));

    Receiver.Event event = RECEIVER.events(1).getFirst();
    assertThat(event.isSignedBy(hook.secret().value())).isTrue();
    assertThat(event.isSignedBy("whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isFalse();
    JsonNode body = JSON.readTree(event.body());
    assertThat(body.path("type").asString()).isEqualTo("verdict.changed");
    assertThat(body.at("/data/investigation/title").asString()).isEqualTo("The flood");
    assertThat(body.at("/data/claim/standing").asString()).isEqualTo("provisional");
    assertThat(body.at("/data/claim/finding").asString()).isEqualTo("OPINION");
    assertThat(event.body()).doesNotContain("gauge", "reads so");
    eventually(() -> only(hook).state() == Delivery.State.DELIVERED);
    assertThat(only(hook).status()).isEqualTo(204);

    // the same entry is never told twice, whoever follows the trail again
    transaction.executeWithoutResult(
        _ ->
            followers.stream()
                .filter(FollowForWebhooks.class::isInstance)
                .forEach(it -> trail.after(flood, 0, 50).forEach(it::recorded)));
    assertThat(delivery.deliver(only(hook).id())).isEmpty();
    assertThat(webhooks.deliveries(chief, hook.webhook().id())).hasSize(1);
    assertThat(RECEIVER.events()).hasSize(1);
  }

  @Test
  void blindAssessmentsTellNothingUntilAllAreIn() {
    Viewer first = member();
    Viewer second = member();
    marks.mark(first, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    marks.withdraw(first, CommandId.next(), statement);
    reviews.ask(chief, CommandId.next(), cases.of(chief, statement).orElseThrow().claim().id(), 2);
    ManageWebhooks.Registered hook = registered(WebhookTopic.VERDICTS);

    marks.mark(first, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    assertThat(webhooks.deliveries(chief, hook.webhook().id())).isEmpty();
    marks.mark(second, CommandId.next(), statement, mark(NotCheckableKind.FORECAST));

    JsonNode claim = JSON.readTree(RECEIVER.events(1).getFirst().body()).at("/data/claim");
    assertThat(claim.path("standing").asString()).isEqualTo("contested");
    assertThat(claim.has("finding")).isFalse();
  }

  @Test
  void ofAClaimThatIsGoneNothingIsSaid() {
    StatementId other = articles.read(chief, article).statements().getLast().id();
    marks.mark(chief, CommandId.next(), other, mark(NotCheckableKind.OPINION));
    ManageWebhooks.Registered hook = registered(WebhookTopic.VERDICTS);
    RECEIVER.answers(500);
    marks.mark(chief, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    eventually(() -> !deliveries(hook).isEmpty() && only(hook).tries() == 1);

    reshaping.merge(chief, CommandId.next(), claim(other), claim(statement));
    webhooks.redeliver(chief, only(hook).id());

    eventually(() -> only(hook).state() == Delivery.State.UNNEEDED);
  }

  private ClaimId claim(StatementId of) {
    return cases.of(chief, of).orElseThrow().claim().id();
  }

  @Test
  void whatIsRefusedIsTriedAgainUnderTheSameId() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    RECEIVER.answers(500);

    assign();

    eventually(() -> !deliveries(hook).isEmpty() && only(hook).tries() == 1);
    Delivery refused = only(hook);
    assertThat(refused.problem()).isEqualTo(DeliveryProblem.REFUSED);
    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.dueAt()).isAfter(refused.madeAt().plusSeconds(4));
    assertThat(found(hook).failingSince()).isNotNull();
    assertThat(found(hook).notBefore()).isNotNull();
    RECEIVER.answers(200);
    webhooks.redeliver(chief, refused.id());
    eventually(() -> only(hook).state() == Delivery.State.DELIVERED);
    assertThat(RECEIVER.events())
        .extracting(Receiver.Event::id)
        .containsOnly("msg_" + refused.id())
        .hasSizeGreaterThan(1);
    assertThat(found(hook).failingSince()).isNull();
  }

  @Test
  void aRedirectIsNotFollowed() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    RECEIVER.answers(302);

    assign();

    eventually(() -> !deliveries(hook).isEmpty() && only(hook).tries() > 0);
    assertThat(only(hook).problem()).isEqualTo(DeliveryProblem.REDIRECTED);
    assertThat(RECEIVER.events()).extracting(Receiver.Event::path).containsOnly("/hook");
  }

  @Test
  void anAddressThatFailsForDaysIsGivenUpAndResumedWithWhatWaits() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    RECEIVER.answers(500);
    jdbc.sql("update webhook set failing_since = now() - interval '4 days'").update();

    assign();

    eventually(() -> found(hook).state() == Webhook.State.GIVEN_UP);
    assertThat(only(hook).state()).isEqualTo(Delivery.State.FAILED);
    RECEIVER.answers(200);
    webhooks.resume(chief, hook.webhook().id());
    webhooks.redeliver(chief, only(hook).id());
    eventually(() -> only(hook).state() == Delivery.State.DELIVERED);
    assertThat(found(hook).state()).isEqualTo(Webhook.State.ACTIVE);
  }

  @Test
  void whatIsPausedIsToldNothing() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    webhooks.pause(chief, hook.webhook().id());

    assign();

    assertThat(deliveries(hook)).isEmpty();
  }

  @Test
  void whoeverMayNoLongerSeeItHearsNothing() {
    Viewer editor = member();
    investigations.putMember(chief, flood, editor.id(), InvestigationRole.EDITOR);
    ManageWebhooks.Registered hook =
        webhooks.register(editor, flood, RECEIVER.url(), Set.of(WebhookTopic.TASKS));
    investigations.removeMember(chief, flood, editor.id());

    assign();

    eventually(() -> found(hook).state() == Webhook.State.OWNER_LEFT);
    assertThat(only(hook).state()).isEqualTo(Delivery.State.UNNEEDED);
    assertThat(RECEIVER.events()).isEmpty();
    assertThat(found(hook).owner()).isEqualTo(editor.id());
    webhooks.resume(chief, hook.webhook().id());
    assertThat(found(hook).owner()).isEqualTo(chief.id());
  }

  @Test
  void whatIsActiveIsNotTakenOverByResuming() {
    Viewer editor = member();
    investigations.putMember(chief, flood, editor.id(), InvestigationRole.EDITOR);
    ManageWebhooks.Registered hook =
        webhooks.register(editor, flood, RECEIVER.url(), Set.of(WebhookTopic.TASKS));

    webhooks.resume(chief, hook.webhook().id());

    assertThat(found(hook).owner()).isEqualTo(editor.id());
  }

  @Test
  void anAddressThatFailedIsLeftAloneForAWhileUnlessSomebodyAsks() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    jdbc.sql("update webhook set not_before = now() + interval '20 minutes'").update();

    assign();

    eventually(() -> deliveries(hook).size() == 1 && isPutOff(only(hook)));
    assertThat(only(hook).tries()).isZero();
    assertThat(RECEIVER.events()).isEmpty();
    webhooks.redeliver(chief, only(hook).id());
    eventually(() -> only(hook).state() == Delivery.State.DELIVERED);
    assertThat(found(hook).notBefore()).isNull();
  }

  private static boolean isPutOff(Delivery delivery) {
    return delivery.dueAt().isAfter(delivery.madeAt().plusSeconds(600));
  }

  @Test
  void forADayANewSecretAndTheOneBeforeSign() {
    ManageWebhooks.Registered hook = registered(WebhookTopic.TASKS);
    WebhookSecret next = webhooks.rotate(chief, hook.webhook().id());

    webhooks.test(chief, hook.webhook().id());

    Receiver.Event event = RECEIVER.events(1).getFirst();
    assertThat(event.isSignedBy(next.value())).isTrue();
    assertThat(event.isSignedBy(hook.secret().value())).isTrue();
    assertThat(JSON.readTree(event.body()).path("type").asString()).isEqualTo("test");
    jdbc.sql("update webhook set former_until = now()").update();
    webhooks.test(chief, hook.webhook().id());
    assertThat(RECEIVER.events(2).getLast().isSignedBy(hook.secret().value())).isFalse();
  }

  private ManageWebhooks.Registered registered(WebhookTopic topic) {
    return webhooks.register(chief, flood, RECEIVER.url(), Set.of(topic));
  }

  private Webhook found(ManageWebhooks.Registered hook) {
    return webhooks.find(chief, hook.webhook().id());
  }

  private List<Delivery> deliveries(ManageWebhooks.Registered hook) {
    return webhooks.deliveries(chief, hook.webhook().id());
  }

  private Delivery only(ManageWebhooks.Registered hook) {
    assertThat(deliveries(hook)).hasSize(1);
    return deliveries(hook).getFirst();
  }

  private void assign() {
    tasks.assign(
        chief,
        CommandId.next(),
        flood,
        new AssignTasks.Assignment(new TaskScope.WholeArticle(article), null, null, "quiet"));
  }

  private Viewer member() {
    String name = "p" + UUID.randomUUID().toString().substring(0, 8);
    Viewer viewer = people.add(chief, new NewPerson(name, name, "four plain words")).viewer();
    investigations.putMember(chief, flood, viewer.id(), InvestigationRole.REVIEWER);
    return viewer;
  }

  private ArticleId imported() {
    String text = "The flood " + flood + "\n\nThe gauge showed four metres at noon.\n";
    ImportOutcome outcome =
        importing
            .importFile(
                chief, flood, new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)))
            .getFirst();
    if (outcome instanceof ImportOutcome.Imported(String _, ArticleId id)) {
      return id;
    }
    throw new AssertionError(outcome);
  }

  private static Assessment.Decision.Mark mark(NotCheckableKind kind) {
    return new Assessment.Decision.Mark(new Finding.NotCheckable(kind), "It reads so.", "", null);
  }

  private static void eventually(BooleanSupplier condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).isLessThan(end);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }
  }
}
