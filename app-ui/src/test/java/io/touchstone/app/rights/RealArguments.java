package io.touchstone.app.rights;

import io.touchstone.app.rights.SmallInvestigation.Things;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.approval.ApprovalPolicy;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.Arrangement;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.RearrangeStatements;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.NewEvidence;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.inquiry.AskOutlets;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkId;
import io.touchstone.domain.notification.MailChoice;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.publication.Audience;
import io.touchstone.domain.publication.PublishReport;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.recheck.ConfirmationId;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.SearchWords;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.task.AssignTasks;
import io.touchstone.domain.task.HandOutWork;
import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.Sharing;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.task.TaskScope;
import io.touchstone.domain.task.TaskState;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.WebhookId;
import io.touchstone.domain.webhook.WebhookTopic;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What use cases are asked with: by the parameter where it takes something particular, else by its
 * type.
 */
final class RealArguments {
  private final Map<String, Supplier<?>> byParameter = new HashMap<>();
  private final Map<Class<?>, Supplier<?>> byType = new HashMap<>();

  /** What stands in the small investigation. */
  static RealArguments of(
      Things things,
      ClaimCases cases,
      RearrangeStatements arranging,
      ReadDesk desks,
      ToldWebhook webhook) {
    RealArguments arguments = new RealArguments(things, cases, arranging, desks);
    arguments.byType.put(WebhookId.class, webhook::id);
    arguments.byType.put(DeliveryId.class, webhook::delivery);
    return arguments;
  }

  private RealArguments(
      Things things, ClaimCases cases, RearrangeStatements arranging, ReadDesk desks) {
    Viewer editor = things.people().get(RightsTable.Standing.EDITOR);
    ClaimCase marked = cases.of(editor, things.marked().id());
    ids(things);
    values(things);
    byType.put(Claim.class, things::marked);
    byType.put(ClaimCase.class, () -> marked);
    ReadDesk.Desk desk = desks.of(editor, things.article());
    byType.put(ReadDesk.Desk.class, () -> desk);
    Arrangement now = arranging.now(editor, things.investigation(), Set.of(), Set.of());
    byType.put(Arrangement.class, () -> now);
    TextSpan whole = things.read().statements().getFirst().span();
    TextSpan half = new TextSpan(whole.start(), whole.start() + whole.length() / 2);
    byParameter.put("AnswerLink.joinAs#secret", () -> things.invitation().secret().value());
    byParameter.put("ManageInvestigations.delete#id", things::unpublished);
    byParameter.put("ApproveClaim.approve#seen", () -> seen(cases, editor, things.awaited()));
    byParameter.put("ApproveClaim.waive#seen", () -> seen(cases, editor, things.awaited()));
    byParameter.put("ApproveClaim.takeBack#of", things::approver);
    byParameter.put("Access.requireOf#found", () -> Optional.of(things.investigation()));
    byParameter.put("Access.requireOf#in", Function::identity);
    byParameter.put("Access.requireOf#missing", () -> "There is no such investigation.");
    byParameter.put("Adjudicate.decide#id", () -> things.contested().id());
    byParameter.put("Adjudicate.mayDecide#id", () -> things.contested().id());
    byParameter.put("Adjudicate.takeBack#id", () -> things.settled().id());
    byParameter.put("ArrangeReviews.ask#id", () -> things.unmarked().id());
    byParameter.put("ArrangeReviews.openEarly#id", () -> things.blind().id());
    byParameter.put("ChooseMail.reads#language", () -> "de");
    byParameter.put("AssignTasks.give#expectedVersion", () -> 1L);
    byParameter.put("AssignTasks.move#expectedVersion", () -> 1L);
    byParameter.put("CorrectArticle.correct#expectedVersion", things.read().article()::version);
    byParameter.put("DescribeClaim.describe#expectedVersion", things.marked()::version);
    byParameter.put("GroupStatements.accept#kept", () -> things.statements().get(5));
    byParameter.put("GroupStatements.acceptAll#ids", () -> List.of(things.suggestion()));
    byParameter.put("GroupStatements.rejectAll#ids", () -> List.of(things.suggestion()));
    byParameter.put("GroupStatements.group#joining", () -> things.statements().get(6));
    byParameter.put("GroupStatements.reword#expectedVersion", things.marked()::version);
    byParameter.put("InvitePeople.invite#email", () -> "");
    byParameter.put("GiveEmailAddress.give#typed", () -> "marker@newsroom.example");
    byParameter.put("ManageInvestigations.rename#expectedVersion", () -> 5L);
    byParameter.put("ManageWebhooks.register#url", () -> "https://hooks.invalid/flood");
    byParameter.put("ManageWebhooks.register#topics", () -> Set.of(WebhookTopic.TASKS));
    byParameter.put("ReshapeClaims.merge#other", () -> things.awaited().id());
    byParameter.put("ReshapeClaims.move#to", () -> things.awaited().id());
    byParameter.put("ReshapeClaims.split#leaving", () -> Set.of(things.statements().get(0)));
    byParameter.put("ReviewPublished.begin#claim", () -> things.marked().number());
    byParameter.put("ReviewPublished.confirm#claim", () -> things.marked().number());
    byParameter.put("RearrangeStatements.now#about", () -> Set.of(things.statements().get(0)));
    byParameter.put("RearrangeStatements.now#suggested", () -> Set.of(things.suggestion()));
    byParameter.put("ReshapeStatements.cut#parts", () -> List.of(half));
    byParameter.put("ReshapeStatements.cut#claimed", () -> 0);
    byParameter.put("TakeIn.file#intake", IntakeId::next);
    byParameter.put("TakeIn.pages#intake", IntakeId::next);
    byParameter.put("TakeIn.pages#urls", () -> List.of("https://example.org/page"));
    byParameter.put("ImportPage.importPage#url", () -> "http://127.0.0.1:1/page");
    byParameter.put("ArchiveEvidence.page#url", () -> "http://127.0.0.1:1/page");
  }

  private void ids(Things things) {
    byType.put(InvestigationId.class, things::investigation);
    byType.put(ArticleId.class, things::article);
    byType.put(RevisionId.class, () -> things.read().revision().id());
    byType.put(StatementId.class, () -> things.statements().get(0));
    byType.put(ClaimId.class, () -> things.marked().id());
    byType.put(AssessmentId.class, () -> things.mark().id());
    byType.put(EvidenceId.class, things::evidence);
    byType.put(ConfirmationId.class, things::confirmation);
    byType.put(CommentId.class, things::comment);
    byType.put(InquiryId.class, things::inquiry);
    byType.put(SuggestionId.class, things::suggestion);
    byType.put(TaskId.class, things::task);
    byType.put(IntakeId.class, things::intake);
    byType.put(LinkId.class, () -> things.invitation().link().id());
    byType.put(ReportAddress.class, () -> things.report().address());
    byType.put(AccountId.class, things::marker);
    byType.put(ApiTokenId.class, things::token);
    byType.put(SignInId.class, things::signIn);
    byType.put(CommandId.class, CommandId::next);
    byType.put(MailId.class, things::mail);
  }

  private void values(Things things) {
    byType.put(String.class, () -> "As one types it.");
    byType.put(int.class, () -> 2);
    byType.put(MailChoice.class, () -> MailChoice.NONE);
    byType.put(long.class, () -> 1L);
    byType.put(boolean.class, () -> true);
    byType.put(OutputStream.class, OutputStream::nullOutputStream);
    byType.put(Digest.class, () -> Digest.of("a pack"));
    byType.put(OpenPack.class, EmptyPack::new);
    byType.put(Permission.class, () -> Permission.VIEW);
    byType.put(TextSpan.class, () -> new TextSpan(30, 40));
    byType.put(SourceFile.class, () -> SmallInvestigation.file("Seen from the pier."));
    byType.put(BooleanSupplier.class, () -> (BooleanSupplier) () -> false);
    byType.put(ImportArticles.Outcomes.class, Forgotten::new);
    byType.put(Assessment.Decision.Mark.class, () -> SmallInvestigation.OPINION);
    byType.put(ClaimFacts.class, () -> ClaimFacts.NONE);
    byType.put(Role.class, () -> Role.DENIES);
    byType.put(
        CorrectArticle.Correction.class,
        () -> new CorrectArticle.Correction("A title", "", "", "", ""));
    byType.put(
        NewEvidence.class,
        () ->
            new NewEvidence(
                new EvidenceSource.External("A log", null),
                Stance.DISCUSSES,
                EvidenceKind.SECONDARY,
                Visibility.PUBLIC,
                ""));
    byType.put(AskOutlets.Question.class, () -> SmallInvestigation.ASKED);
    byType.put(Reply.class, () -> new Reply.NoneUntil(LocalDate.of(2026, 3, 20)));
    byType.put(TaskState.class, () -> TaskState.IN_PROGRESS);
    byType.put(
        AssignTasks.Assignment.class,
        () ->
            new AssignTasks.Assignment(
                new TaskScope.WholeArticle(things.article()), things.marker(), null, ""));
    byType.put(
        HandOutWork.Order.class,
        () ->
            new HandOutWork.Order(
                new HandOutWork.Work.Whole(List.of(things.article())),
                List.of(things.marker()),
                Sharing.ROTATION,
                Priority.NORMAL,
                null,
                ""));
    byType.put(InvestigationRole.class, () -> InvestigationRole.READER);
    byType.put(
        Invitation.Place.class,
        () -> new Invitation.Place(things.investigation(), InvestigationRole.READER));
    byType.put(Audience.class, () -> Audience.WHO_HAS_THE_LINK);
    byType.put(
        PublishReport.Choice.class,
        () -> new PublishReport.Choice(Set.of(things.marked().number()), null));
    byType.put(ReportLanguage.class, () -> ReportLanguage.GERMAN);
    byType.put(ReportFormat.class, () -> ReportFormat.JSON);
    byType.put(
        SearchRequest.class,
        () -> new SearchRequest(SearchWords.of("ferry"), Map.of(), null, null, 5));
    byType.put(NewPerson.class, SmallInvestigation::newPerson);
    byType.put(TokenScope.class, () -> TokenScope.READ);
    byType.put(Outlet.class, () -> Outlet.named("Harbour Post"));
  }

  Object[] of(Method method, Viewer viewer) {
    Parameter[] parameters = method.getParameters();
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] =
          parameters[i].getType() == Viewer.class ? viewer : argument(method, parameters[i]);
    }
    return arguments;
  }

  private Object argument(Method method, Parameter parameter) {
    String name =
        "%s.%s#%s"
            .formatted(
                method.getDeclaringClass().getSimpleName(), method.getName(), parameter.getName());
    Supplier<?> value = byParameter.get(name);
    if (value == null) {
      value = byType.get(parameter.getType());
    }
    if (value == null) {
      throw new IllegalStateException("No argument for " + name + " in this test yet.");
    }
    return value.get();
  }

  /** The same, with an id that nothing has wherever there is one. */
  Object[] madeUp(Method method, Viewer viewer) {
    Object[] arguments = of(method, viewer);
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = MadeUp.insteadOf(arguments[i]);
    }
    return arguments;
  }

  private static Map<ClaimId, ?> seen(ClaimCases cases, Viewer editor, Claim claim) {
    return Map.of(claim.id(), ApprovalPolicy.seen(cases.of(editor, claim.id())));
  }

  private record Forgotten() implements ImportArticles.Outcomes {
    @Override
    public int known() {
      return 0;
    }

    @Override
    public boolean isWanted() {
      return true;
    }

    @Override
    public void keep(int member, io.touchstone.domain.article.ImportOutcome outcome) {}
  }
}
