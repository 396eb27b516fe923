package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;
import static java.util.Map.entry;

import java.util.Map;

/** What the browser's part of the desk shows and speaks, by the names of {@code words.ts}. */
final class TextWords {
  private TextWords() {}

  /** In the language of the page; the browser fills the braces in. */
  static Map<String, String> inThePageLanguage() {
    return Map.ofEntries(
        entry("statements", phrase("desk-text.statements")),
        entry("findings.corroborated", phrase("desk-text.corroborated")),
        entry("findings.disputed", phrase("desk-text.disputed")),
        entry("findings.attributed", phrase("desk-text.attributed")),
        entry("findings.unsourced", phrase("desk-text.unsourced")),
        entry("findings.not-checkable", phrase("desk-text.not-checkable")),
        entry("actions.corroborated", phrase("desk-text.mark-corroborated")),
        entry("actions.disputed", phrase("desk-text.mark-disputed")),
        entry("actions.attributed", phrase("desk-text.mark-attributed")),
        entry("actions.unsourced", phrase("desk-text.mark-unsourced")),
        entry("actions.not-checkable", phrase("desk-text.mark-not-checkable")),
        entry("standings.unreviewed", phrase("desk-text.unreviewed")),
        entry("standings.provisional", phrase("desk-text.provisional")),
        entry("standings.agreed", phrase("desk-text.agreed")),
        entry("standings.contested", phrase("desk-text.contested")),
        entry("kinds.HEADLINE", phrase("desk-text.headline")),
        entry("kinds.STANDFIRST", phrase("desk-text.standfirst")),
        entry("kinds.CAPTION", phrase("desk-text.caption")),
        entry("shapes.cut", phrase("desk-text.cut")),
        entry("shapes.join", phrase("desk-text.join")),
        entry("shapes.add", phrase("desk-text.add")),
        entry("shapes.imply", phrase("desk-text.imply")),
        entry("reading", phrase("desk-text.reading")),
        entry("nothingSelected", phrase("desk-text.nothing-selected")),
        entry("selected", phrase("desk-text.selected")),
        entry("unmarked", phrase("desk-text.unmarked")),
        entry("similar", phrase("desk-text.similar")),
        entry("differs", phrase("desk-text.differs")),
        entry("mine", phrase("desk-text.mine")),
        entry("saving", phrase("desk-text.saving")),
        entry("actionsFor", phrase("desk-text.actions-for")),
        entry("evidence", phrase("desk-text.evidence")),
        entry("takeBack", phrase("desk-text.take-back")),
        entry("moved", phrase("desk-text.moved")),
        entry("marked", phrase("desk-text.marked")),
        entry("takenBack", phrase("desk-text.taken-back")),
        entry("refused", phrase("desk-text.refused")),
        entry("alreadySo", phrase("desk-text.already-so")),
        entry("notYours", phrase("desk-text.not-yours")),
        entry("nothingChosen", phrase("desk-text.nothing-chosen")),
        entry("readOnly", phrase("desk-text.read-only")),
        entry("noUnmarked", phrase("desk-text.no-unmarked")),
        entry("noDiffering", phrase("desk-text.no-differing")));
  }
}
