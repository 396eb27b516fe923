package io.touchstone.report.html;

import io.touchstone.domain.report.Dossier.Quotation;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.report.Drift;
import io.touchstone.report.Surrounding;
import io.touchstone.report.Words;

/**
 * The claim's wording in one article.
 *
 * @param before a few words before the quotation in the same paragraph; may be empty
 * @param after a few words after it; may be empty
 * @param drift what it says differently from the first appearance, a sentence; may be empty
 * @param first the quotation's first character in the article's text, counted from 1
 * @param last its last character
 */
public record AppearanceView(
    String anchor,
    MatrixView.RoleMark role,
    String before,
    String quotation,
    String after,
    ArticleLink article,
    String saidBy,
    String drift,
    int first,
    int last) {

  static AppearanceView of(int claim, int index, Quotation appearance, ArticleLinks links) {
    TextAnchor at = appearance.anchor();
    String anchor = anchor(claim, index);
    return new AppearanceView(
        anchor,
        MatrixView.RoleMark.of(appearance.role(), anchor),
        Surrounding.before(at),
        at.exact(),
        Surrounding.after(at),
        links.of(appearance.article()),
        Words.label(appearance.attribution()),
        Drift.of(appearance),
        at.span().start() + 1,
        at.span().end());
  }

  static String anchor(int claim, int index) {
    return "claim-" + claim + "-appearance-" + (index + 1);
  }
}
