package io.touchstone.app.rights;

import io.touchstone.domain.account.ApiTokenId;
import io.touchstone.domain.account.SignInId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.discussion.CommentId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.invitation.Invitation;
import io.touchstone.domain.invitation.LinkId;
import io.touchstone.domain.notification.MailId;
import io.touchstone.domain.publication.ReportAddress;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.task.TaskId;
import io.touchstone.domain.webhook.DeliveryId;
import io.touchstone.domain.webhook.WebhookId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids that nothing has. */
final class MadeUp {
  private MadeUp() {}

  static Object insteadOf(Object real) {
    return switch (real) {
      case InvestigationId _ -> InvestigationId.next();
      case ArticleId _ -> ArticleId.next();
      case RevisionId _ -> RevisionId.next();
      case StatementId _ -> StatementId.next();
      case ClaimId _ -> ClaimId.next();
      case AssessmentId _ -> AssessmentId.next();
      case CommentId _ -> new CommentId(UUID.randomUUID());
      case EvidenceId _ -> EvidenceId.next();
      case SuggestionId _ -> SuggestionId.next();
      case TaskId _ -> TaskId.next();
      case IntakeId _ -> IntakeId.next();
      case ApiTokenId _ -> ApiTokenId.next();
      case SignInId _ -> new SignInId(UUID.randomUUID());
      case WebhookId _ -> WebhookId.next();
      case DeliveryId _ -> DeliveryId.next();
      case MailId _ -> MailId.next();
      case LinkId _ -> new LinkId(UUID.randomUUID());
      case ReportAddress _ -> ReportAddress.unguessable();
      case Invitation.Place _ ->
          new Invitation.Place(InvestigationId.next(), InvestigationRole.READER);
      case Optional<?> it -> it.map(MadeUp::insteadOf);
      case List<?> it -> it.stream().map(MadeUp::insteadOf).toList();
      case Set<?> it -> it.stream().map(MadeUp::insteadOf).collect(Collectors.toSet());
      case Map<?, ?> it ->
          it.entrySet().stream()
              .collect(Collectors.toMap(e -> insteadOf(e.getKey()), Map.Entry::getValue));
      default -> real;
    };
  }
}
