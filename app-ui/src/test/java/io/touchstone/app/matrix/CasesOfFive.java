package io.touchstone.app.matrix;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.SharedCopy;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Five articles about one event, the fourth without an outlet, and claims made from them. */
public final class CasesOfFive {

  public static final InvestigationId INVESTIGATION = InvestigationId.next();

  /** Longer claims are worth more. */
  static final ClaimWorths WORTHS =
      new ClaimWorths(
          claim ->
              new Worth(
                  claim.text().length() / (double) Claim.LONGEST_TEXT,
                  Worth.Level.HIGH,
                  List.of(Worth.Reason.GIVES_A_TIME)));

  private static final List<String> OUTLETS =
      List.of("Harbour Post", "Coast Wire", "The Lantern", "", "Evening Gull");

  private final List<Article> articles = new ArrayList<>();
  private final List<Outlet> outlets = new ArrayList<>();
  private final List<Assessment> assessments = new ArrayList<>();
  private final List<AppearanceInContext> appearances = new ArrayList<>();
  private int claims;

  public CasesOfFive() {
    for (int i = 0; i < OUTLETS.size(); i++) {
      Outlet outlet = OUTLETS.get(i).isEmpty() ? null : Outlet.named(OUTLETS.get(i));
      if (outlet != null) {
        outlets.add(outlet);
      }
      ArticleFacts facts =
          new ArticleFacts(
              Fact.typed("Article " + (i + 1)),
              null,
              List.of(),
              outlet == null ? null : Fact.typed(new PublicationDate("2026-03-1" + i)),
              null,
              null,
              outlet == null ? List.of(Fact.typed("Coast Wire")) : List.of());
      articles.add(
          new Article(
              ArticleId.next(),
              INVESTIGATION,
              i + 1,
              outlet == null ? null : outlet.id(),
              facts,
              RevisionId.next(),
              1));
    }
  }

  public Surroundings surroundings() {
    return Surroundings.of(
        articles,
        outlets,
        List.of(new SharedCopy(articles.get(3).id(), articles.get(1).id(), 0.8, "shared words")));
  }

  /** The next claim appears in this article. */
  CasesOfFive says(int article, Role role, String text, Attribution by) {
    ArticleInContext in = surroundings().articles().get(article - 1);
    Statement statement =
        new Statement(
            StatementId.next(),
            in.article().id(),
            in.article().revision(),
            1,
            StatementKind.BODY,
            TextAnchor.in(text, new TextSpan(0, text.codePointCount(0, text.length()))),
            by,
            null);
    appearances.add(
        new AppearanceInContext(
            role,
            new StatementInContext(statement, in, surroundings().reworkedBy(in.article().id()))));
    return this;
  }

  public CasesOfFive says(int article, Role role, String text) {
    return says(article, role, text, new Attribution.Unattributed());
  }

  public CasesOfFive marked(AccountId reviewer, Finding finding, String rationale) {
    assessments.add(
        new Assessment(
            AssessmentId.next(),
            ClaimId.next(),
            reviewer,
            1,
            new Assessment.Decision.Mark(finding, rationale, "", null),
            CommandId.next(),
            Instant.EPOCH,
            assessments.size() + 1L));
    return this;
  }

  /** A claim that appears and is marked as said before. */
  public ClaimCase claim(String text) {
    claims++;
    Claim claim =
        new Claim(
            ClaimId.next(),
            INVESTIGATION,
            claims,
            text,
            ClaimFacts.NONE,
            appearances.stream()
                .map(it -> new Appearance(it.where().statement().id(), it.role()))
                .toList(),
            1);
    ClaimCase made =
        new ClaimCase(claim, List.copyOf(appearances), List.of(), List.copyOf(assessments));
    appearances.clear();
    assessments.clear();
    return made;
  }

  MatrixRow row(String text) {
    return row(text, ReviewWork.NONE);
  }

  MatrixRow row(String text, ReviewWork work) {
    return MatrixRow.of(claim(text), work, WORTHS);
  }
}
