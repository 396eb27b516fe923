package io.touchstone.report.html;

import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.report.Drift;
import io.touchstone.report.Surrounding;
import io.touchstone.report.Words;

/**
 * The claim's wording in one article.
 *
 * @param before a few words before the quotation in the same paragraph; may be empty
 * @param after a few words after it; may be empty
 * @param source where it stands, when that was read and what is kept of it, as markup: see {@link
 *     Citation}
 * @param saidBy who says so, as markup likewise
 * @param drift what it says differently from the first appearance, a sentence; may be empty
 */
public record AppearanceView(
    String anchor,
    MatrixView.RoleMark role,
    String before,
    String quotation,
    String after,
    String source,
    String saidBy,
    String drift) {

  static AppearanceView of(int claim, int index, Quotation appearance, ArticleLinks links) {
    TextAnchor at = appearance.anchor();
    String anchor = anchor(claim, index);
    return new AppearanceView(
        anchor,
        MatrixView.RoleMark.of(appearance.role(), anchor),
        Surrounding.before(at),
        at.exact(),
        Surrounding.after(at),
        Citation.at(links.of(appearance.article()), at.span()),
        Citation.said(Words.label(appearance.attribution())),
        Drift.of(appearance));
  }

  static String anchor(int claim, int index) {
    return "claim-" + claim + "-appearance-" + (index + 1);
  }
}
