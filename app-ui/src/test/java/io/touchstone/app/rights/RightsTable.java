package io.touchstone.app.rights;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.stream.Stream;

/**
 * Every use case with the least that one has to be to be let in. Whoever is more is let in, too; an
 * administrator always is. What somebody may not see doesn't exist for them.
 */
final class RightsTable {

  /** What somebody is to the investigation, the least first. */
  enum Standing {
    /** Signed in, and not a member. */
    STRANGER,
    READER,
    REVIEWER,
    EDITOR,
    /** Not a member, and allowed everything. */
    ADMINISTRATOR,
    /** What even an administrator doesn't reach: somebody else's own. */
    NOBODY
  }

  private static final String TABLE =
      """
      -- one's own account, or what tells of nothing
      STRANGER AnswerLink.joinAs(String)
      STRANGER CatalogueOutlets.names()
      STRANGER ChangePassword.change(String, String, SignInId)
      STRANGER ChooseMail.choose(MailChoice)
      STRANGER ChooseMail.of()
      STRANGER ChooseMail.reads(String)
      STRANGER ListPeople.all()
      STRANGER ManageApiTokens.make(String, TokenScope, int)
      STRANGER ManageApiTokens.mine()
      STRANGER ManageInvestigations.create(String, String)
      STRANGER ImportPack.rebuild(OpenPack)
      STRANGER ManageSignIns.endAll()
      STRANGER ManageSignIns.mine()
      -- lists that hold only what one may see
      STRANGER AssignTasks.mine()
      STRANGER AssignTasks.open()
      STRANGER Discuss.calls()
      STRANGER ReadRechecks.mine()
      STRANGER ReviewPublished.mine()
      STRANGER ManageInvestigations.list()
      STRANGER SearchEverywhere.search(SearchRequest)

      -- reading
      READER Access.require(InvestigationId, Permission)
      READER Access.requireOf(Optional, Function, Permission, String)
      READER ApproveClaim.awaiting(InvestigationId)
      READER ApproveClaim.mayApprove(ClaimId)
      READER Adjudicate.mayDecide(ClaimId)
      READER ArrangeReviews.byDefault(InvestigationId)
      READER AssignTasks.in(InvestigationId)
      READER AssignTasks.work(InvestigationId, TaskId)
      READER AskOutlets.of(ClaimId)
      READER ClaimCases.in(InvestigationId)
      READER ClaimCases.of(Claim)
      READER ClaimCases.of(ClaimId)
      READER ClaimCases.surroundings(InvestigationId)
      READER ChooseMail.mute(InvestigationId, boolean)
      READER CompileDossier.compile(InvestigationId)
      READER CompileDossier.unmet(InvestigationId)
      READER Discuss.of(ClaimId)
      READER EraseText.permits(InvestigationId)
      READER ExportReport.export(InvestigationId, ReportFormat, ReportLanguage)
      READER ExportReport.preview(InvestigationId, ReportFormat, ReportLanguage)
      READER FindEarlierChecks.of(StatementId)
      READER MakeClaim.investigationOf(StatementId, Permission)
      READER MakeClaim.of(StatementId, Permission)
      READER ManageIntakes.list(InvestigationId)
      READER ManageInvestigations.open(InvestigationId)
      READER MarkClaim.prospects(StatementId)
      READER MeasureAgreement.in(InvestigationId)
      READER Members.names(InvestigationId)
      READER Members.of(InvestigationId)
      READER ProposedClaims.in(InvestigationId)
      READER PublishReport.of(InvestigationId)
      READER PublishReport.unmet(InvestigationId, Choice)
      READER ReadArticle.list(InvestigationId)
      READER ReadArticle.original(ArticleId)
      READER ReadArticle.read(ArticleId)
      READER ReadDesk.of(ArticleId)
      READER ReadEvidence.copy(EvidenceId)
      READER ReviewPublished.alerts(InvestigationId)
      READER ReadHistory.page(ClaimId, long, int)
      READER ReadRechecks.in(InvestigationId)
      READER ReadRechecks.reasons(ClaimId)
      READER ReadStatements.in(InvestigationId)
      READER ReadStatements.proposals(StatementId)
      READER ReadTrail.lastAbout(InvestigationId, String, String)
      READER ReadTrail.page(InvestigationId, long, int)
      READER ReadTrail.verify(InvestigationId)
      READER ReadTrail.whole(InvestigationId)
      READER RearrangeStatements.now(InvestigationId, Set, Set)
      READER SuggestFinding.of(StatementId, boolean)
      -- these answer with nothing instead of refusing
      STRANGER Access.permits(InvestigationId, Permission)
      STRANGER ClaimCases.of(StatementId)

      -- reviewing
      REVIEWER AddReading.imply(CommandId, ArticleId, RevisionId, TextSpan, String)
      REVIEWER ApproveClaim.approve(CommandId, InvestigationId, Map, String)
      REVIEWER ArchiveEvidence.document(InvestigationId, SourceFile, BooleanSupplier)
      REVIEWER ArchiveEvidence.page(InvestigationId, String, BooleanSupplier)
      REVIEWER ConfirmVerdict.confirm(CommandId, ClaimId, String)
      REVIEWER AskOutlets.ask(CommandId, ClaimId, Question)
      REVIEWER AskOutlets.remove(CommandId, InquiryId)
      REVIEWER AskOutlets.reply(CommandId, InquiryId, Reply)
      REVIEWER CorrectArticle.correct(ArticleId, Correction, long)
      REVIEWER DescribeClaim.describe(ClaimId, ClaimFacts, long)
      REVIEWER Discuss.resolve(CommandId, CommentId, boolean)
      REVIEWER Discuss.say(CommandId, StatementId, EvidenceId, String)
      REVIEWER GroupStatements.accept(CommandId, SuggestionId, StatementId)
      REVIEWER GroupStatements.acceptAll(CommandId, List)
      REVIEWER GroupStatements.changeRole(CommandId, StatementId, Role)
      REVIEWER GroupStatements.group(CommandId, StatementId, StatementId)
      REVIEWER GroupStatements.reject(CommandId, SuggestionId)
      REVIEWER GroupStatements.rejectAll(CommandId, List)
      REVIEWER GroupStatements.reword(ClaimId, String, long)
      REVIEWER GroupStatements.ungroup(CommandId, StatementId)
      REVIEWER ImportArticles.importFile(InvestigationId, SourceFile)
      REVIEWER ImportArticles.importFile(InvestigationId, SourceFile, Outcomes)
      REVIEWER ImportPage.importPage(InvestigationId, String, Outcomes)
      REVIEWER LinkEvidence.link(CommandId, StatementId, NewEvidence)
      REVIEWER LinkEvidence.remove(CommandId, EvidenceId)
      REVIEWER ManageIntakes.cancel(IntakeId)
      REVIEWER ManageIntakes.clear(IntakeId)
      REVIEWER MarkClaim.mark(CommandId, StatementId, Mark)
      REVIEWER MarkClaim.putBack(CommandId, StatementId, Mark, AssessmentId)
      REVIEWER MarkClaim.withdraw(CommandId, StatementId)
      REVIEWER RearrangeStatements.restore(CommandId, Arrangement, Arrangement)
      REVIEWER ReshapeClaims.merge(CommandId, ClaimId, ClaimId)
      REVIEWER ReshapeClaims.move(CommandId, StatementId, ClaimId)
      REVIEWER ReshapeClaims.split(CommandId, ClaimId, Set, String)
      REVIEWER ReshapeStatements.add(CommandId, ArticleId, RevisionId, TextSpan)
      REVIEWER ReshapeStatements.cut(CommandId, StatementId, List, int)
      REVIEWER ReshapeStatements.join(CommandId, ArticleId, RevisionId, TextSpan)
      REVIEWER ReshapeStatements.partsOf(StatementId, TextSpan)
      REVIEWER TakeIn.file(InvestigationId, IntakeId, SourceFile)
      REVIEWER TakeIn.pages(InvestigationId, IntakeId, List)

      -- editing; of what several may do, the table tries what somebody else has done
      EDITOR Adjudicate.decide(CommandId, ClaimId, Mark)
      EDITOR Adjudicate.takeBack(CommandId, ClaimId)
      EDITOR ApproveClaim.takeBack(CommandId, ClaimId, AccountId)
      EDITOR ApproveClaim.waive(CommandId, InvestigationId, Map, String)
      EDITOR ConfirmVerdict.takeBack(CommandId, ConfirmationId)
      EDITOR ArrangeReviews.ask(CommandId, ClaimId, int)
      EDITOR ArrangeReviews.askByDefault(CommandId, InvestigationId, int)
      EDITOR ArrangeReviews.openEarly(CommandId, ClaimId, String)
      EDITOR AssignTasks.assign(CommandId, InvestigationId, Assignment)
      EDITOR AssignTasks.give(CommandId, TaskId, AccountId, long)
      EDITOR AssignTasks.remind(CommandId, TaskId)
      EDITOR HandOutWork.handOut(CommandId, InvestigationId, Order)
      EDITOR AssignTasks.move(CommandId, TaskId, TaskState, long)
      EDITOR EraseText.ofAssessment(CommandId, ClaimId, AssessmentId)
      EDITOR EraseText.ofComment(CommandId, CommentId)
      EDITOR EraseText.ofEvidence(CommandId, EvidenceId)
      EDITOR EraseText.ofInquiry(CommandId, InquiryId)
      EDITOR ExportPack.export(InvestigationId, boolean, OutputStream)
      EDITOR GatherReplica.gather(InvestigationId, boolean)
      EDITOR GatherReplica.handedOut(InvestigationId, Digest)
      EDITOR InvitePeople.invite(String, String, Place)
      EDITOR InvitePeople.to(InvestigationId)
      EDITOR InvitePeople.withdraw(LinkId)
      EDITOR ManageInvestigations.delete(InvestigationId)
      EDITOR ManageInvestigations.putMember(InvestigationId, AccountId, InvestigationRole)
      EDITOR ManageInvestigations.removeMember(InvestigationId, AccountId)
      EDITOR ManageInvestigations.rename(InvestigationId, String, String, long)
      EDITOR ManageWebhooks.deliveries(WebhookId)
      EDITOR ManageWebhooks.find(WebhookId)
      EDITOR ManageWebhooks.of(InvestigationId)
      EDITOR ManageWebhooks.owner(WebhookId)
      EDITOR ManageWebhooks.pause(WebhookId)
      EDITOR ManageWebhooks.redeliver(DeliveryId)
      EDITOR ManageWebhooks.register(InvestigationId, String, Set)
      EDITOR ManageWebhooks.remove(WebhookId)
      EDITOR ManageWebhooks.resume(WebhookId)
      EDITOR ManageWebhooks.rotate(WebhookId)
      EDITOR ManageWebhooks.test(WebhookId)
      EDITOR PublishReport.correct(ReportAddress, CommandId, String, Choice)
      EDITOR PublishReport.publish(InvestigationId, CommandId, Audience, Choice)
      EDITOR ReviewPublished.begin(CommandId, ReportAddress, int, String)
      EDITOR ReviewPublished.confirm(CommandId, ReportAddress, int, String)
      EDITOR PublishReport.withdraw(ReportAddress, CommandId, String)

      -- takes what only somebody who may see it was handed
      STRANGER ReadDesk.afterMark(Desk, StatementId)
      STRANGER SuggestFinding.of(ClaimCase, boolean)

      -- somebody else's own
      NOBODY ManageApiTokens.revoke(ApiTokenId)
      NOBODY ManageSignIns.end(SignInId)

      -- running the installation
      ADMINISTRATOR AddTeammate.add(NewPerson)
      ADMINISTRATOR AddTeammate.addForSample(NewPerson)
      ADMINISTRATOR CatalogueOutlets.describe(Outlet)
      ADMINISTRATOR DeactivatePeople.deactivate(AccountId)
      ADMINISTRATOR DeactivatePeople.reactivate(AccountId)
      ADMINISTRATOR GiveEmailAddress.give(AccountId, String)
      ADMINISTRATOR InvitePeople.all()
      ADMINISTRATOR ManageInvestigations.createSample(String, String)
      ADMINISTRATOR ManageWebhooks.all()
      ADMINISTRATOR ResetPassword.issue(AccountId)
      ADMINISTRATOR WatchMail.all()
      ADMINISTRATOR WatchMail.counts()
      ADMINISTRATOR WatchMail.test()
      ADMINISTRATOR WatchMail.tryAgain(MailId)
      """;

  private static final Map<String, Standing> ROWS =
      TABLE
          .lines()
          .map(String::strip)
          .filter(it -> !it.isEmpty() && !it.startsWith("--"))
          .collect(
              toMap(
                  it -> it.substring(it.indexOf(' ') + 1),
                  it -> Standing.valueOf(it.substring(0, it.indexOf(' ')))));

  private RightsTable() {}

  static Stream<String> useCases() {
    return ROWS.keySet().stream().sorted();
  }

  /**
   * @throws IllegalArgumentException when it isn't in the table
   */
  static Standing least(String useCase) {
    Standing least = ROWS.get(useCase);
    if (least == null) {
      throw new IllegalArgumentException(useCase + " isn't in the table of rights: who may do it?");
    }
    return least;
  }
}
