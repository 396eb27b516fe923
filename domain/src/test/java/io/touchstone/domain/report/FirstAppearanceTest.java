package io.touchstone.domain.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstAppearanceTest {
  private static final InvestigationId INVESTIGATION = InvestigationId.next();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # published; ~ marks one that reworks another, ! one that denies | the first, from 1
          2026-03-15 2026-03-14 2026-03-16                          | 2
          2026-03-14T09:30:00+01:00 2026-03-14T08:10:00Z            | 2
          2026-03-14 2026-03-14T08:10:00Z                           | 2
          2026-03-14 2026-03-14T07:00                               | 2
          2026-03-14T09:00 2026-03-14T07:00                         | 2
          2026-03-14T07:00 2026-03-14T09:00:00Z                     | 2
          ~2026-03-14T07:00:00Z 2026-03-14                          | 2
          ~2026-03-13 2026-03-14                                    | 1
          !2026-03-12 2026-03-14                                    | 2
          ? 2026-03-14                                              | 2
          ?                                                         | 0
          """)
  void theEarliestAsFarAsIsKnown(String published, int first) {
    String[] given = published.split(" ", -1);
    List<AppearanceInContext> appearances =
        IntStream.range(0, given.length).mapToObj(i -> appearance(i + 1, given[i])).toList();
    assertThat(FirstAppearance.of(claim(appearances)).orElse(0)).isEqualTo(first);
    assertThat(FirstAppearance.of(claim(appearances.reversed())).orElse(0)).isEqualTo(first);
  }

  private static ClaimCase claim(List<AppearanceInContext> appearances) {
    List<Appearance> plain =
        appearances.stream()
            .map(it -> new Appearance(it.where().statement().id(), it.role()))
            .toList();
    return new ClaimCase(
        new Claim(ClaimId.next(), INVESTIGATION, 1, "It fell.", ClaimFacts.NONE, plain, 0),
        appearances,
        List.of(),
        List.of());
  }

  private static AppearanceInContext appearance(int number, String published) {
    ArticleInContext article = article(number, published.replaceAll("[~!]", ""));
    Statement statement =
        new Statement(
            StatementId.next(),
            article.article().id(),
            article.article().revision(),
            1,
            StatementKind.BODY,
            TextAnchor.in("It fell.", new TextSpan(0, 8)),
            new Attribution.Unattributed(),
            null);
    return new AppearanceInContext(
        published.startsWith("!") ? Role.DENIES : Role.ASSERTS,
        new StatementInContext(
            statement, article, published.startsWith("~") ? article(99, "2026-03-01") : null));
  }

  private static ArticleInContext article(int number, String published) {
    ArticleFacts none = ArticleFacts.NONE;
    ArticleFacts facts =
        new ArticleFacts(
            none.title(),
            none.outlet(),
            none.authors(),
            published.equals("?") ? null : Fact.typed(new PublicationDate(published)),
            none.language(),
            none.url(),
            none.credits());
    return new ArticleInContext(
        new Article(ArticleId.next(), INVESTIGATION, number, null, facts, RevisionId.next(), 0),
        null);
  }
}
