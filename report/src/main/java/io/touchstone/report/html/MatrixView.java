package io.touchstone.report.html;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Words;
import java.util.Arrays;
import java.util.List;

/**
 * Claims by articles.
 *
 * @param narrow whether there are so many articles that the columns carry icons only
 * @param legend what each role means
 */
public record MatrixView(
    boolean narrow,
    List<ArticleLink> columns,
    List<Row> rows,
    List<RoleMark> legend,
    String silentMeaning) {
  private static final int MOST_WIDE_COLUMNS = 8;

  /**
   * @param cells markup, see {@link MatrixCells}
   */
  public record Row(int number, String text, Conclusion conclusion, String cells) {}

  /**
   * What an appearance does with its claim.
   *
   * @param code "asserts"
   * @param word "says so"
   * @param icon reference to the icon
   * @param href reference to where on the page it is quoted
   */
  public record RoleMark(String code, String word, String icon, String href) {
    static RoleMark of(Role role, String anchor) {
      return of(role, Words.label(role), anchor);
    }

    private static RoleMark of(Role role, String word, String anchor) {
      String code = Words.code(role);
      return new RoleMark(code, word, "#i-" + code, "#" + anchor);
    }
  }

  static MatrixView of(List<ReviewedClaim> claims, Coverage coverage) {
    MatrixCells cells = new MatrixCells();
    return new MatrixView(
        coverage.articles().size() > MOST_WIDE_COLUMNS,
        coverage.articles().stream().map(ArticleLink::of).toList(),
        claims.stream().map(it -> row(it, coverage, cells)).toList(),
        Arrays.stream(Role.values())
            .map(role -> RoleMark.of(role, Words.meaning(role), "overview"))
            .toList(),
        Words.of("role.silent.meaning"));
  }

  private static Row row(ReviewedClaim claim, Coverage coverage, MatrixCells cells) {
    return new Row(
        claim.number(), claim.text(), Conclusion.of(claim), cells.of(claim, coverage.articles()));
  }
}
