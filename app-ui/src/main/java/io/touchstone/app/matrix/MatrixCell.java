package io.touchstone.app.matrix;

import io.touchstone.app.review.DifferenceWords;
import io.touchstone.app.review.RoleSign;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.List;

/**
 * One statement of one article about one claim, as it goes to the browser; kept small, because
 * forty outlets' worth of them travel with every row; public, because Vaadin reads it by
 * reflection.
 *
 * @param id the statement's
 * @param drift what it says differently from the claim's first statement; empty when nothing
 * @param slight what it words differently without saying anything else
 * @param gone whether it stands in an earlier revision of its article only
 * @param by whom it is attributed to, with a dot before; empty when to nobody
 */
public record MatrixCell(
    String id,
    String sign,
    String word,
    String tone,
    String by,
    String text,
    String drift,
    String slight,
    boolean gone) {

  private static final int LONGEST = 240;

  static MatrixCell of(AppearanceInContext appearance, List<Difference> differences) {
    RoleSign role = RoleSign.of(appearance.role());
    Statement statement = appearance.where().statement();
    return new MatrixCell(
        statement.id().toString(),
        role.sign(),
        role.word(),
        role.tone(),
        by(statement.attribution()),
        shortened(statement.text()),
        DifferenceWords.of(differences),
        DifferenceWords.slight(differences),
        !appearance.where().isCurrent());
  }

  private static String by(Attribution attribution) {
    String who =
        switch (attribution) {
          case Attribution.Anonymous(String description) -> description;
          default -> attribution.namedSource();
        };
    return who == null ? "" : " · " + who;
  }

  private static String shortened(String text) {
    return CodePoints.length(text) <= LONGEST
        ? text
        : CodePoints.slice(text, new TextSpan(0, LONGEST)).strip() + "…";
  }
}
