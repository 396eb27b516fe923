package io.touchstone.domain.replication;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Standing;
import io.touchstone.domain.review.Support;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every claim against every article, reviewed or not.
 *
 * @param columns in order of publication
 * @param rows by number
 */
public record Matrix(List<Column> columns, List<Row> rows) {

  /**
   * An article.
   *
   * @param name of its outlet, or its title where nobody knows the outlet
   */
  public record Column(int article, String name) {}

  /**
   * A claim.
   *
   * @param standing what has been reviewed so far: "unreviewed", "provisional", …
   * @param finding null where there is none
   * @param origins in words
   * @param cells one a column, empty where the article is silent
   */
  public record Row(
      int claim,
      String text,
      String standing,
      @Nullable Finding finding,
      String origins,
      List<List<Said>> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What an article says about a claim.
   *
   * @param current whether its newest revision says so
   */
  public record Said(Role role, String words, boolean current) {}

  public Matrix {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  public static Matrix of(Replica replica) {
    List<ArticleInContext> articles = ReplicaCases.surroundings(replica).articles();
    return new Matrix(
        articles.stream().map(it -> new Column(it.article().number(), it.name())).toList(),
        ReplicaCases.of(replica).stream().map(it -> row(it, articles)).toList());
  }

  private static Row row(ClaimCase claimCase, List<ArticleInContext> articles) {
    Standing standing = claimCase.standing();
    return new Row(
        claimCase.claim().number(),
        claimCase.claim().text(),
        word(standing),
        standing.finding().orElse(null),
        Support.of(claimCase).inWords(),
        articles.stream().map(it -> cell(claimCase, it.article())).toList());
  }

  private static List<Said> cell(ClaimCase claimCase, Article article) {
    return claimCase.appearances().stream()
        .filter(it -> it.where().article().id().equals(article.id()))
        .map(Matrix::said)
        .toList();
  }

  private static Said said(AppearanceInContext appearance) {
    return new Said(
        appearance.role(), appearance.where().statement().text(), appearance.where().isCurrent());
  }

  private static String word(Standing standing) {
    return switch (standing) {
      case Standing.Unreviewed _ -> "unreviewed";
      case Standing.Provisional _ -> "provisional";
      case Standing.Agreed _ -> "agreed";
      case Standing.Contested _ -> "contested";
      case Standing.Adjudicated _ -> "settled";
    };
  }
}
