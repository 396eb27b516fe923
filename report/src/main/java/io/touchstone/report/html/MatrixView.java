package io.touchstone.report.html;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier.ReviewedClaim;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Claims by articles.
 *
 * @param narrow whether there are so many articles that the columns carry icons only
 */
public record MatrixView(boolean narrow, List<ArticleLink> columns, List<Row> rows) {
  private static final int MOST_WIDE_COLUMNS = 8;

  public record Row(int number, String text, Conclusion conclusion, List<List<RoleMark>> cells) {}

  /**
   * What one appearance does with the claim.
   *
   * @param code "asserts"
   * @param word "says so"
   * @param anchor where on the page it is quoted, without the #
   */
  public record RoleMark(String code, String word, String anchor) {
    static RoleMark of(Role role, String anchor) {
      return new RoleMark(Words.code(role), Words.label(role), anchor);
    }
  }

  static MatrixView of(List<ReviewedClaim> claims, Coverage coverage) {
    return new MatrixView(
        coverage.articles().size() > MOST_WIDE_COLUMNS,
        coverage.articles().stream().map(ArticleLink::of).toList(),
        claims.stream().map(it -> row(it, coverage)).toList());
  }

  private static Row row(ReviewedClaim claim, Coverage coverage) {
    return new Row(
        claim.number(),
        claim.text(),
        Conclusion.of(claim),
        coverage.articles().stream().map(article -> cell(claim, article)).toList());
  }

  private static List<RoleMark> cell(ReviewedClaim claim, Source article) {
    List<RoleMark> marks = new ArrayList<>();
    for (int i = 0; i < claim.appearances().size(); i++) {
      if (claim.appearances().get(i).article() == article.number()) {
        marks.add(
            RoleMark.of(
                claim.appearances().get(i).role(), AppearanceView.anchor(claim.number(), i)));
      }
    }
    return marks;
  }
}
