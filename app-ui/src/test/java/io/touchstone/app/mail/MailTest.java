package io.touchstone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.GiveEmailAddress;
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
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.erasure.EraseText;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.invitation.AnswerLink;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.Issued;
import io.touchstone.domain.notification.ChooseMail;
import io.touchstone.domain.notification.DeliverMail;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.MailChoice;
import io.touchstone.domain.notification.MailPace;
import io.touchstone.domain.notification.MailProblem;
import io.touchstone.domain.notification.Occasion;
import io.touchstone.domain.notification.TellAdjudicators;
import io.touchstone.domain.notification.WatchMail;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.webhook.Webhook;
import io.touchstone.domain.webhook.WebhookAlarm;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookTopic;
import io.touchstone.domain.webhook.WebhookUrl;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@OwnInstallation
@WithAdministrator
class MailTest {
  private static final MailServer SERVER = new MailServer();
  private static final String HERE = "https://touchstone.example";

  @Autowired private CurrentViewer administrator;
  @Autowired private AddTeammate people;
  @Autowired private Accounts accounts;
  @Autowired private GiveEmailAddress addresses;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ImportArticles importing;
  @Autowired private ReadArticle articles;
  @Autowired private Discuss discussion;
  @Autowired private EraseText erasing;
  @Autowired private AssignTasks tasks;
  @Autowired private InvitePeople invitations;
  @Autowired private AnswerLink answers;
  @Autowired private MarkClaim marks;
  @Autowired private ArrangeReviews reviews;
  @Autowired private ReshapeClaims reshaping;
  @Autowired private ClaimCases cases;
  @Autowired private ChooseMail choosing;
  @Autowired private WatchMail watching;
  @Autowired private DeliverMail delivery;
  @Autowired private TellAdjudicators adjudicators;
  @Autowired private WebhookAlarm alarm;
  @Autowired private JdbcClient jdbc;

  private Viewer chief;
  private InvestigationId flood;
  private StatementId statement;
  private ArticleId article;

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry registry) {
    registry.add("spring.mail.host", () -> "127.0.0.1");
    registry.add("spring.mail.port", SERVER::port);
    registry.add("touchstone.mail.from", () -> "desk@touchstone.example");
    registry.add("touchstone.public-url", () -> HERE + "/");
  }

  @BeforeEach
  void anInvestigation() {
    jdbc.sql("delete from scheduled_tasks where task_name in ('mail', 'mail-daily')").update();
    jdbc.sql("delete from mail").update();
    SERVER.empty();
    chief = administrator.get();
    addresses.give(chief, chief.id(), "");
    flood = investigations.create(chief, "The flood\r\nBcc: evil@example.org", "").id();
    article = imported();
    statement = articles.read(chief, article).statements().getFirst().id();
  }

  @Test
  void whoIsCalledByNameIsToldWithTheWayThereAndNotWhatWasSaid() throws Exception {
    Viewer jo = member("Jo Okafor", InvestigationRole.REVIEWER);

    say("@Jo Okafor, is the gauge ours?");

    var mail = SERVER.to(address(jo), 1).getFirst();
    assertThat(mail.getSubject())
        .isEqualTo("Frida Chief calls you by name in “The flood Bcc: evil@example.org”");
    assertThat(MailServer.raw(mail)).doesNotContainPattern("(?m)^Bcc:");
    assertThat(MailServer.text(mail))
        .contains(
            HERE + "/investigations/" + flood + "/desk/1?statement=" + statement, "Hello Jo Okafor")
        .doesNotContain("gauge", "//investigations");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(SERVER.all()).hasSize(1);
    eventually(() -> states().equals(List.of(Mail.State.SENT)));
  }

  @Test
  void aTaskAndItsReminderAreMailedInTheReadersLanguage() throws Exception {
    Viewer jo = member("Jo Okafor", InvestigationRole.REVIEWER);
    choosing.reads(jo, "de");
    choosing.reads(jo, "en");

    tasks.assign(
        chief,
        CommandId.next(),
        flood,
        new AssignTasks.Assignment(new TaskScope.WholeArticle(article), jo.id(), null, "quiet"));
    SERVER.to(address(jo), 1);
    tasks.remind(chief, CommandId.next(), tasks.in(chief, flood).getFirst().task().id());

    assertThat(SERVER.to(address(jo), 2))
        .extracting(it -> it.getSubject().substring(0, 8))
        .containsExactlyInAnyOrder("Aufgabe ", "Erinneru");
    assertThat(SERVER.all())
        .allSatisfy(
            it ->
                assertThat(MailServer.text(it))
                    .contains(HERE + "/my-work", "Guten Tag")
                    .doesNotContain("quiet"));
  }

  @Test
  void aServerThatIsAwayIsTriedAgainAndTheMailSentOnce() {
    Viewer jo = member("Jo Okafor", InvestigationRole.REVIEWER);
    SERVER.goesAway();

    say("@Jo Okafor, look.");

    eventually(() -> only().problem() == MailProblem.UNREACHABLE);
    assertThat(only().isWaiting()).isTrue();
    assertThat(only().tries()).isEqualTo(1);
    assertThat(only().dueAt()).isAfter(only().madeAt().plusSeconds(50));
    SERVER.comesBack();
    watching.tryAgain(chief, only().id());
    SERVER.to(address(jo), 1);
    eventually(() -> only().state() == Mail.State.SENT);
    assertThat(delivery.deliver(only().id())).isEmpty();
    assertThat(SERVER.all()).hasSize(1);
  }

  @Test
  void whatMayNotBeSeenAnyMoreIsNotSent() {
    Viewer gone = daily("Gone Member");
    Viewer muting = daily("Muting Member");
    Viewer silent = daily("Silent Member");
    Viewer reader = daily("Reading Member");
    CommentId erased = say("@Gone Member @Muting Member @Silent Member @Reading Member");
    CommentId kept = say("@Gone Member @Muting Member @Silent Member @Reading Member again");
    erasing.ofComment(chief, CommandId.next(), erased);
    investigations.removeMember(chief, flood, gone.id());
    choosing.mute(muting, flood, true);
    choosing.choose(silent, new MailChoice(MailPace.NEVER, "en"));

    for (Viewer each : List.of(gone, muting, silent, reader)) {
      assertThat(delivery.deliverDaily(each.id())).isEmpty();
    }

    assertThat(SERVER.all()).hasSize(1);
    assertThat(SERVER.to(address(reader), 1)).hasSize(1);
    assertThat(watching.all(chief))
        .filteredOn(it -> it.mail().state() == Mail.State.SENT)
        .singleElement()
        .satisfies(it -> assertThat(it.mail().about()).isEqualTo(kept.value()));
    assertThat(watching.counts(chief)).containsEntry(Mail.State.UNNEEDED, 7);
  }

  @Test
  void aDayGoesInOneLetter() throws Exception {
    Viewer jo = daily("Jo Okafor");
    say("@Jo Okafor one");
    say("@Jo Okafor two");

    assertThat(SERVER.all()).isEmpty();
    delivery.deliverDaily(jo.id());

    assertThat(SERVER.to(address(jo), 1).getFirst().getSubject())
        .isEqualTo("Touchstone: 2 things wait for you");
    assertThat(delivery.deliverDaily(jo.id())).isEmpty();
    assertThat(SERVER.all()).hasSize(1);
  }

  @Test
  void nothingIsQueuedForWhoWantsNone() {
    Viewer jo = member("Jo Okafor", InvestigationRole.REVIEWER);
    choosing.choose(jo, new MailChoice(MailPace.NEVER, null));
    say("@Jo Okafor?");
    choosing.choose(jo, MailChoice.NONE);
    choosing.mute(jo, flood, true);
    say("@Jo Okafor??");

    assertThat(watching.all(chief)).isEmpty();
  }

  @Test
  void aClaimToSettleIsMailedWhenAllAreInAndToEditorsAlone() {
    Viewer editor = member("Ed Itor", InvestigationRole.EDITOR);
    Viewer first = member("First Reviewer", InvestigationRole.REVIEWER);
    Viewer second = member("Second Reviewer", InvestigationRole.REVIEWER);
    marks.mark(first, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    marks.withdraw(first, CommandId.next(), statement);
    ClaimId claim = cases.of(chief, statement).orElseThrow().claim().id();
    reviews.ask(chief, CommandId.next(), claim, 2);
    marks.mark(first, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    adjudicators.lookAt(claim);
    assertThat(watching.all(chief)).isEmpty();

    marks.mark(second, CommandId.next(), statement, mark(NotCheckableKind.FORECAST));
    assertThat(
            jdbc.sql("select task_instance from scheduled_tasks where task_name = 'mail-contested'")
                .query(String.class)
                .list())
        .filteredOn(it -> it.startsWith(claim + "/"))
        .hasSize(2);
    adjudicators.lookAt(claim);
    adjudicators.lookAt(claim);

    assertThat(SERVER.to(address(editor), 1)).hasSize(1);
    assertThat(SERVER.all()).hasSize(1);
    assertThat(MailServer.text(SERVER.all().getFirst()))
        .contains("/investigations/" + flood + "/matrix?at=");
  }

  @Test
  void aClaimThatIsGoneKeepsTheRestOfADayFromNobody() {
    Viewer editor = member("Ed Itor", InvestigationRole.EDITOR);
    choosing.choose(editor, new MailChoice(MailPace.DAILY, "en"));
    Viewer first = member("First Reviewer", InvestigationRole.REVIEWER);
    Viewer second = member("Second Reviewer", InvestigationRole.REVIEWER);
    StatementId other = articles.read(chief, article).statements().getLast().id();
    marks.mark(first, CommandId.next(), other, mark(NotCheckableKind.OPINION));
    marks.mark(first, CommandId.next(), statement, mark(NotCheckableKind.OPINION));
    marks.mark(second, CommandId.next(), statement, mark(NotCheckableKind.FORECAST));
    ClaimId claim = cases.of(chief, statement).orElseThrow().claim().id();
    adjudicators.lookAt(claim);
    say("@Ed Itor, look.");
    reshaping.merge(
        chief, CommandId.next(), cases.of(chief, other).orElseThrow().claim().id(), claim);

    assertThat(delivery.deliverDaily(editor.id())).isEmpty();

    assertThat(watching.all(chief))
        .extracting(it -> it.mail().occasion(), it -> it.mail().state())
        .containsExactlyInAnyOrder(
            tuple(Occasion.TO_ADJUDICATE, Mail.State.UNNEEDED),
            tuple(Occasion.CALLED, Mail.State.SENT));
    assertThat(SERVER.to(address(editor), 1)).hasSize(1);
  }

  @Test
  void aLinkGoesUnderAnotherMessageIdWithEachTry() throws Exception {
    invitations.invite(chief, "Nora", "nora@example.org", null);
    eventually(() -> only().state() == Mail.State.SENT);
    jdbc.sql("update mail set state = 'WAITING', settled_at = null").update();

    delivery.deliver(only().id());

    var both = SERVER.to("nora@example.org", 2);
    assertThat(both).hasSize(2);
    assertThat(both.getFirst().getMessageID()).isNotEqualTo(both.getLast().getMessageID());
  }

  @Test
  void whatFailedIsListedLongerThanWhatWasSent() {
    addresses.give(chief, chief.id(), "chief@example.org");
    for (int days : List.of(40, 100)) {
      for (String state : List.of("SENT", "FAILED")) {
        jdbc.sql(
                """
                insert into mail (id, occasion, account_id, about, made_at, daily, state, due_at,
                                  settled_at)
                values (gen_random_uuid(), 'TEST', ?, ?, now(), false, ?, now(),
                        now() - ? * interval '1 day')
                """)
            .params(chief.id().value(), chief.id().value(), state, days)
            .update();
      }
    }

    watching.test(chief);

    eventually(() -> states().size() == 2);
    assertThat(states()).containsExactlyInAnyOrder(Mail.State.FAILED, Mail.State.SENT);
  }

  @Test
  void anInvitationIsMailedWithASecretThatNobodyKeeps() {
    Issued issued = invitations.invite(chief, "Nadia", "nadia@example.org", null);

    String text = MailServer.text(SERVER.to("nadia@example.org", 1).getFirst());
    Matcher link = Pattern.compile(Pattern.quote(HERE) + "/link/([\\w-]{43})").matcher(text);
    assertThat(link.find()).isTrue();
    String mailed = link.group(1);
    assertThat(issued.mailedTo()).hasToString("nadia@example.org");
    assertThat(mailed).isNotEqualTo(issued.secret().value());
    assertThat(answers.open(mailed)).isEqualTo(answers.open(issued.secret().value()));
    assertThat(
            jdbc.sql(
                    "select mail::text from mail union all select link::text from one_time_link link")
                .query(String.class)
                .list())
        .noneMatch(it -> it.contains(mailed));

    answers.join(mailed, new NewPerson("nadia", "Nadia Obi", "four other words"));
    assertThat(
            org.assertj.core.api.Assertions.catchThrowable(
                () -> answers.open(issued.secret().value())))
        .hasMessageContaining("used already");
  }

  @Test
  void aTestMailGoesToWhoAskedForIt() {
    addresses.give(chief, chief.id(), "chief@example.org");

    watching.test(chief);

    assertThat(SERVER.to("chief@example.org", 1)).hasSize(1);
    eventually(() -> only().state() == Mail.State.SENT);
    assertThat(only().occasion()).isEqualTo(Occasion.TEST);
  }

  @Test
  void administratorsAreToldOnceOfAWebhookThatWasGivenUp() throws Exception {
    addresses.give(chief, chief.id(), "chief@example.org");
    Webhook webhook =
        new Webhook(
            WebhookId.next(),
            flood,
            new WebhookUrl("https://hooks.invalid/"),
            Set.of(WebhookTopic.TASKS),
            Webhook.State.GIVEN_UP,
            chief.id(),
            Instant.now(),
            null,
            null);

    alarm.gaveUp(webhook);

    assertThat(SERVER.to("chief@example.org", 1).getFirst().getSubject())
        .startsWith("A webhook was given up");
    assertThat(SERVER.all()).hasSize(1);
  }

  private Mail only() {
    return watching.all(chief).stream().map(WatchMail.Line::mail).toList().getFirst();
  }

  private List<Mail.State> states() {
    return watching.all(chief).stream().map(it -> it.mail().state()).toList();
  }

  private CommentId say(String text) {
    return discussion.say(chief, CommandId.next(), statement, null, text);
  }

  private Viewer daily(String name) {
    Viewer viewer = member(name, InvestigationRole.REVIEWER);
    choosing.choose(viewer, new MailChoice(MailPace.DAILY, "en"));
    return viewer;
  }

  private Viewer member(String name, InvestigationRole role) {
    String username = "p" + UUID.randomUUID().toString().substring(0, 8);
    Viewer viewer = people.add(chief, new NewPerson(username, name, "four plain words")).viewer();
    addresses.give(chief, viewer.id(), username + "@example.org");
    investigations.putMember(chief, flood, viewer.id(), role);
    return viewer;
  }

  private String address(Viewer viewer) {
    return String.valueOf(accounts.find(viewer.id()).orElseThrow().email());
  }

  private ArticleId imported() {
    ImportOutcome outcome =
        importing
            .importFile(
                chief,
                flood,
                new SourceFile(
                    "a.txt",
                    ("The flood " + flood + "\n\nThe gauge showed four metres at noon.\n")
                        .getBytes(StandardCharsets.UTF_8)))
            .getFirst();
    if (outcome instanceof ImportOutcome.Imported(String _, ArticleId id)) {
      return id;
    }
    throw new AssertionError(outcome);
  }

  private static Assessment.Decision.Mark mark(NotCheckableKind kind) {
    return new Assessment.Decision.Mark(new Finding.NotCheckable(kind), "It reads so.", "", null);
  }

  private static void eventually(Callable<Boolean> condition) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    try {
      while (!condition.call()) {
        assertThat(System.nanoTime()).isLessThan(end);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
