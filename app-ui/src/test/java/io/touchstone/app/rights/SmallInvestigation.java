package io.touchstone.app.rights;

import io.touchstone.app.rights.RightsTable.Standing;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.SignIn;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.SignIns;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.approval.ApproveClaim;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.ArchiveEvidence;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.LinkEvidence;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.InvitePeople;
import io.touchstone.domain.invitation.Issued;
import io.touchstone.domain.notification.Mail;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.notification.MailQueue;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishOutcome;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.PublishedReport;
import io.touchstone.domain.recheck.ConfirmVerdict;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.review.Adjudicate;
import io.touchstone.domain.review.ArrangeReviews;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Similarity;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.text.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One of everything, made by people whom the table's roles don't know: what they try is always
 * somebody else's.
 */
@TestComponent
final class SmallInvestigation {
  static final Assessment.Decision.Mark FORECAST = mark(NotCheckableKind.FORECAST);
  static final Assessment.Decision.Mark OPINION = mark(NotCheckableKind.OPINION);
  static final AskOutlets.Question ASKED =
      new AskOutlets.Question("Post", "Is it so?", Channel.EMAIL, LocalDate.of(2026, 3, 15));
  private static final String TEXT =
      """
      The harbour of Osterholm

      The ferry may run again in May. The harbour should be closed for good, the mayor said.

      The new pier could open in June, the builder expects. Nobody knows what it costs.

      The lighthouse will be painted in July. The captain called the plan a disgrace.
      """;

  private final AddTeammate people;
  private final ManageInvestigations investigations;
  private final ImportArticles importing;
  private final ReadArticle articles;
  private final MarkClaim marks;
  private final Adjudicate adjudication;
  private final ArrangeReviews reviews;
  private final ApproveClaim approvals;
  private final ConfirmVerdict confirming;
  private final ClaimCases cases;
  private final LinkEvidence evidence;
  private final Discuss discussion;
  private final ArchiveEvidence archive;
  private final AssignTasks assignments;
  private final InvitePeople invitations;
  private final PublishReport publishing;
  private final Suggestions suggestions;
  private final Intakes intakes;
  private final AskOutlets asking;
  private final ManageApiTokens tokens;
  private final SignIns signIns;
  private final MailQueue mails;
  private final TransactionTemplate transaction;

  SmallInvestigation(
      AddTeammate people,
      ManageInvestigations investigations,
      ImportArticles importing,
      ReadArticle articles,
      MarkClaim marks,
      Adjudicate adjudication,
      ArrangeReviews reviews,
      ApproveClaim approvals,
      ConfirmVerdict confirming,
      ClaimCases cases,
      LinkEvidence evidence,
      Discuss discussion,
      ArchiveEvidence archive,
      AssignTasks assignments,
      InvitePeople invitations,
      PublishReport publishing,
      Suggestions suggestions,
      Intakes intakes,
      AskOutlets asking,
      ManageApiTokens tokens,
      SignIns signIns,
      MailQueue mails,
      TransactionTemplate transaction) {
    this.people = people;
    this.investigations = investigations;
    this.importing = importing;
    this.articles = articles;
    this.marks = marks;
    this.adjudication = adjudication;
    this.reviews = reviews;
    this.approvals = approvals;
    this.confirming = confirming;
    this.cases = cases;
    this.evidence = evidence;
    this.discussion = discussion;
    this.archive = archive;
    this.assignments = assignments;
    this.invitations = invitations;
    this.publishing = publishing;
    this.suggestions = suggestions;
    this.intakes = intakes;
    this.asking = asking;
    this.tokens = tokens;
    this.signIns = signIns;
    this.mails = mails;
    this.transaction = transaction;
  }

  /**
   * What is there.
   *
   * @param marked a claim with one mark and an approval
   * @param awaited one with a mark that waits for an approval
   * @param contested one whose reviewers differ
   * @param settled one whose reviewers differed
   * @param blind one under blind review, with one mark of two
   * @param confirmation of the unmarked claim's mark by somebody else, from before it went
   * @param statements of the article, those of the claims first
   */
  record Things(
      Map<Standing, Viewer> people,
      InvestigationId investigation,
      AccountId marker,
      AccountId approver,
      ArticleId article,
      ReadArticle.Read read,
      List<StatementId> statements,
      Claim marked,
      Claim awaited,
      Claim contested,
      Claim settled,
      Claim blind,
      Claim unmarked,
      ConfirmationId confirmation,
      Assessment mark,
      EvidenceId evidence,
      CommentId comment,
      InquiryId inquiry,
      SuggestionId suggestion,
      TaskId task,
      IntakeId intake,
      Issued invitation,
      InvestigationId unpublished,
      ApiTokenId token,
      SignInId signIn,
      PublishedReport report,
      MailId mail) {}

  Things tell(Viewer administrator) {
    Viewer editor = person(administrator);
    InvestigationId id = investigations.create(editor, "The harbour", "").id();
    Viewer marker = member(administrator, id, InvestigationRole.REVIEWER);
    Viewer second = member(administrator, id, InvestigationRole.REVIEWER);
    Map<Standing, Viewer> tried = new EnumMap<>(Standing.class);
    tried.put(Standing.STRANGER, person(administrator));
    tried.put(Standing.READER, member(administrator, id, InvestigationRole.READER));
    tried.put(Standing.REVIEWER, member(administrator, id, InvestigationRole.REVIEWER));
    tried.put(Standing.EDITOR, member(administrator, id, InvestigationRole.EDITOR));
    tried.put(Standing.ADMINISTRATOR, administrator);

    ArticleId article = imported(editor, id, TEXT);
    imported(editor, id, "Another text\n\nThe ferry may well run again in May, it seems.\n");
    ReadArticle.Read read = articles.read(editor, article);
    List<StatementId> statements = read.statements().stream().map(it -> it.id()).toList();
    Claim unmarked = claim(marker, statements.get(5));
    ConfirmationId confirmation = confirmed(marker, unmarked, statements.get(5));
    marks.withdraw(marker, CommandId.next(), statements.get(5));
    Claim marked = claim(marker, statements.get(0));
    Claim awaited = claim(marker, statements.get(1));
    Claim contested = claim(marker, statements.get(2));
    marks.mark(second, CommandId.next(), statements.get(2), OPINION);
    Claim settled = claim(marker, statements.get(3));
    marks.mark(second, CommandId.next(), statements.get(3), OPINION);
    adjudication.decide(editor, CommandId.next(), settled.id(), FORECAST);
    Claim blind = claim(marker, statements.get(4));
    marks.withdraw(marker, CommandId.next(), statements.get(4));
    reviews.ask(editor, CommandId.next(), blind.id(), 2);
    marks.mark(marker, CommandId.next(), statements.get(4), FORECAST);
    EvidenceId linked = evidence(editor, id, statements.get(0));
    approvals.approve(
        second,
        CommandId.next(),
        id,
        Map.of(marked.id(), ApprovalPolicy.seen(cases.of(second, marked.id()))),
        "");
    SuggestionId suggestion = suggest(id, statements);
    assignments.assign(
        editor,
        CommandId.next(),
        id,
        new AssignTasks.Assignment(new TaskScope.WholeArticle(article), marker.id(), null, ""));
    return new Things(
        tried,
        id,
        marker.id(),
        second.id(),
        article,
        read,
        statements,
        cases.of(editor, marked.id()).claim(),
        awaited,
        contested,
        settled,
        blind,
        unmarked,
        confirmation,
        cases.of(editor, marked.id()).assessments().getLast(),
        linked,
        discussion.say(marker, CommandId.next(), statements.get(0), linked, "Is it so?"),
        asking.ask(marker, CommandId.next(), marked.id(), ASKED),
        suggestion,
        assignments.in(editor, id).getFirst().task().id(),
        intake(id, marker.id()),
        invitations.invite(editor, "Jo", "", new Invitation.Place(id, InvestigationRole.READER)),
        unpublished(administrator, tried),
        tokens.make(marker, "test", TokenScope.READ, 1).token().id(),
        signIn(marker),
        published(editor, id, marked),
        mail(marker, id));
  }

  /** After evidence that the mark rested on went. */
  private ConfirmationId confirmed(Viewer marker, Claim claim, StatementId statement) {
    EvidenceId link =
        evidence.link(
            marker,
            CommandId.next(),
            statement,
            new NewEvidence(
                new EvidenceSource.External("A leaflet", null),
                Stance.DISCUSSES,
                EvidenceKind.SECONDARY,
                Visibility.PUBLIC,
                ""));
    marks.mark(marker, CommandId.next(), statement, FORECAST);
    evidence.remove(marker, CommandId.next(), link);
    return confirming.confirm(marker, CommandId.next(), claim.id(), "It was no source.");
  }

  private PublishedReport published(Viewer editor, InvestigationId id, Claim marked) {
    PublishOutcome outcome =
        publishing.publish(
            editor,
            id,
            CommandId.next(),
            Audience.WHO_HAS_THE_LINK,
            new PublishReport.Choice(Set.of(marked.number()), null));
    return switch (outcome) {
      case PublishOutcome.Published(PublishedReport report) -> report;
      case PublishOutcome.Refused refused -> throw new AssertionError(refused);
    };
  }

  /** With the same people; what is in print can't be deleted. */
  private InvestigationId unpublished(Viewer administrator, Map<Standing, Viewer> tried) {
    InvestigationId id = investigations.create(administrator, "The pier", "").id();
    Map.of(
            Standing.READER,
            InvestigationRole.READER,
            Standing.REVIEWER,
            InvestigationRole.REVIEWER,
            Standing.EDITOR,
            InvestigationRole.EDITOR)
        .forEach(
            (standing, role) ->
                investigations.putMember(administrator, id, tried.get(standing).id(), role));
    return id;
  }

  private MailId mail(Viewer marker, InvestigationId id) {
    Mail mail = WaitingMail.to(marker, id);
    transaction.executeWithoutResult(_ -> mails.add(mail));
    return mail.id();
  }

  private SignInId signIn(Viewer marker) {
    SignIn here =
        new SignIn(
            new SignInId(UUID.randomUUID()),
            marker.id(),
            "",
            "127.0.0.1",
            Instant.now(),
            Instant.now());
    transaction.executeWithoutResult(_ -> signIns.add(here, Digest.of("secret")));
    return here.id();
  }

  private SuggestionId suggest(InvestigationId id, List<StatementId> statements) {
    SuggestionId suggestion = SuggestionId.next();
    transaction.executeWithoutResult(
        _ ->
            suggestions.addAll(
                List.of(
                    new Suggestion(
                        suggestion,
                        id,
                        new Similarity(statements.get(5), statements.get(6), 0.8, List.of("plan")),
                        "by hand",
                        Suggestion.Decision.OPEN))));
    return suggestion;
  }

  private IntakeId intake(InvestigationId id, AccountId by) {
    Intake intake = new Intake(IntakeId.next(), id, by, Instant.now(), false);
    transaction.executeWithoutResult(_ -> intakes.addIfNew(intake));
    return intake.id();
  }

  private EvidenceId evidence(Viewer editor, InvestigationId id, StatementId statement) {
    Archive kept = archive.document(editor, id, file("The timetable runs from May."), () -> true);
    return evidence.link(
        editor,
        CommandId.next(),
        statement,
        new NewEvidence(
            new EvidenceSource.External("Timetable", null, kept),
            Stance.DISCUSSES,
            EvidenceKind.PRIMARY_RECORD,
            Visibility.PUBLIC,
            ""));
  }

  private Claim claim(Viewer marker, StatementId statement) {
    marks.mark(marker, CommandId.next(), statement, FORECAST);
    return cases.of(marker, statement).orElseThrow().claim();
  }

  private ArticleId imported(Viewer editor, InvestigationId id, String text) {
    ImportOutcome outcome = importing.importFile(editor, id, file(text)).getFirst();
    if (outcome instanceof ImportOutcome.Imported(String _, ArticleId article)) {
      return article;
    }
    throw new AssertionError(outcome);
  }

  private Viewer member(Viewer administrator, InvestigationId id, InvestigationRole role) {
    Viewer viewer = person(administrator);
    investigations.putMember(administrator, id, viewer.id(), role);
    return viewer;
  }

  private Viewer person(Viewer administrator) {
    return people.add(administrator, newPerson()).viewer();
  }

  static NewPerson newPerson() {
    String name = "p" + UUID.randomUUID().toString().substring(0, 12);
    return new NewPerson(name, "Person " + name, "four plain words");
  }

  private static final AtomicInteger FILES = new AtomicInteger();

  static SourceFile file(String text) {
    return new SourceFile(
        "text-" + FILES.incrementAndGet() + ".txt", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Assessment.Decision.Mark mark(NotCheckableKind kind) {
    return new Assessment.Decision.Mark(new Finding.NotCheckable(kind), "It reads so.", "", null);
  }
}
