package io.touchstone.domain.replication;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.approval.Approval;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.BlindReview;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Seal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What an investigation consists of, as it is handed out: nothing confidential, no review that is
 * still blind, and people by their role.
 *
 * @param source the investigation that it was taken from
 * @param people whoever marked, linked or decided something
 * @param articles in order of publication
 * @param statements of all current revisions, and those of earlier ones that something refers to
 * @param takenOut those of the statements that were cut or joined and stand in no text any more
 * @param assessments oldest first
 * @param evidence oldest first
 * @param evidenceCopies of public evidence; empty when the originals are left out
 * @param reviews of claims for which independent assessments were asked
 * @param approvals of publication, those that hold
 * @param inquiries questions to outlets
 * @param reviewsByDefault how many assessments claims get for which nobody asked for anything else
 * @param seals of the texts that are here as they were decided on
 */
public record Replica(
    InvestigationId source,
    String title,
    String question,
    List<Person> people,
    List<Outlet> outlets,
    List<KeptArticle> articles,
    List<SharedCopy> copies,
    List<Statement> statements,
    List<StatementId> takenOut,
    List<Claim> claims,
    List<EvidenceLink> evidence,
    List<KeptCopy> evidenceCopies,
    List<Assessment> assessments,
    List<KeptReview> reviews,
    List<Approval> approvals,
    List<Inquiry> inquiries,
    int reviewsByDefault,
    List<Suggestion> suggestions,
    List<KeptSeal> seals) {

  /**
   * Somebody who took part.
   *
   * @param id as the trail names them
   * @param name role and number, as in the report
   */
  public record Person(AccountId id, String name, InvestigationRole role) {
    public Person {
      Objects.requireNonNull(id);
      Objects.requireNonNull(name);
      Objects.requireNonNull(role);
    }
  }

  /** An article with every state of its text, oldest first; at least one. */
  public record KeptArticle(Article article, List<FiledRevision> revisions) {
    public KeptArticle {
      Objects.requireNonNull(article);
      revisions = List.copyOf(revisions);
    }
  }

  /** What was read from a kept copy of evidence, whose bytes lie beside. */
  public record KeptCopy(
      Digest digest, String name, String mediaType, String text, String extractor) {
    public KeptCopy {
      Objects.requireNonNull(digest);
      Objects.requireNonNull(name);
      Objects.requireNonNull(mediaType);
      Objects.requireNonNull(text);
      Objects.requireNonNull(extractor);
    }
  }

  /** How a claim is reviewed. */
  public record KeptReview(ClaimId claim, BlindReview review) {
    public KeptReview {
      Objects.requireNonNull(claim);
      Objects.requireNonNull(review);
    }
  }

  /** What opens the sealed digest that the trail holds of a thing's texts. */
  public record KeptSeal(UUID thing, Seal seal) {
    public KeptSeal {
      Objects.requireNonNull(thing);
      Objects.requireNonNull(seal);
    }
  }

  @SuppressWarnings("ConstantValue") // packs that were made before outlets could be asked have none
  public Replica {
    Objects.requireNonNull(source);
    Objects.requireNonNull(title);
    Objects.requireNonNull(question);
    people = List.copyOf(people);
    outlets = List.copyOf(outlets);
    articles = List.copyOf(articles);
    copies = List.copyOf(copies);
    statements = List.copyOf(statements);
    takenOut = List.copyOf(takenOut);
    claims = List.copyOf(claims);
    evidence = List.copyOf(evidence);
    evidenceCopies = List.copyOf(evidenceCopies);
    assessments = List.copyOf(assessments);
    reviews = List.copyOf(reviews);
    approvals = List.copyOf(approvals);
    inquiries = inquiries == null ? List.of() : List.copyOf(inquiries);
    suggestions = List.copyOf(suggestions);
    seals = List.copyOf(seals);
  }
}
