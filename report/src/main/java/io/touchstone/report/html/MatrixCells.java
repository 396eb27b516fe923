package io.touchstone.report.html;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of one row of the matrix. They come by the ten thousand, and the template engine takes
 * as long for each as for a paragraph; nothing of the coverage is in them, only the report's own
 * words and numbers.
 */
final class MatrixCells {
  private final String silent =
      "<td class=\"cell\"><span class=\"silent\">" + Words.of("role.silent") + "</span></td>";
  private final Map<Role, String> marks = new EnumMap<>(Role.class);

  MatrixCells() {
    for (Role role : Role.values()) {
      String code = Words.code(role);
      marks.put(
          role,
          "\" class=\""
              + code
              + "\"><svg class=\"icon\" aria-hidden=\"true\"><use href=\"#i-"
              + code
              + "\"/></svg> <span class=\"word\">"
              + Words.label(role)
              + "</span></a>");
    }
  }

  /**
   * @param articles the columns
   */
  String of(ReviewedClaim claim, List<Source> articles) {
    Map<Integer, StringBuilder> said = new HashMap<>();
    List<Quotation> appearances = claim.appearances();
    for (int i = 0; i < appearances.size(); i++) {
      said.computeIfAbsent(appearances.get(i).article(), it -> new StringBuilder())
          .append("<a href=\"#")
          .append(AppearanceView.anchor(claim.number(), i))
          .append(marks.get(appearances.get(i).role()));
    }
    StringBuilder cells = new StringBuilder();
    for (Source article : articles) {
      StringBuilder mark = said.get(article.number());
      cells.append(cells.isEmpty() ? "" : "\n");
      if (mark == null) {
        cells.append(silent);
      } else {
        cells.append("<td class=\"cell\">").append(mark).append("</td>");
      }
    }
    return cells.toString();
  }
}
