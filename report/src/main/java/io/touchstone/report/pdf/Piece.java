package io.touchstone.report.pdf;

import io.touchstone.report.ReadableText;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of one look.
 *
 * @param target where they lead: a web address, or "#" and the name of a place; null for nowhere
 */
record Piece(String text, Ink ink, @Nullable String target) {

  /** Sources are left out, for they get a paragraph of their own. */
  static List<Piece> of(List<Run> runs, Ink ink) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      switch (run) {
        case Run.Plain(String text) -> pieces.add(own(text, ink));
        case Run.Soft(String text) -> pieces.add(own(text, ink.soft()));
        case Run.Strong(String text) -> pieces.add(own(text, ink.inBold()));
        case Run.Foreign(String text) -> pieces.add(foreign(text, ink, null));
        case Run.Quoted(String text) -> pieces.add(foreign(text, ink.onGround(), null));
        case Run.Chip(var badge, String label) -> pieces.add(own(label, ink.of(badge)));
        case Run.Code(String text) -> pieces.add(own(text, ink.soft().small()));
        case Run.Link(String text, String url) -> pieces.add(foreign(text, ink.in(Ink.LINK), url));
        case Run.Reference(String text, String anchor) ->
            pieces.add(foreign(text, ink.in(Ink.LINK), "#" + anchor));
        case Run.Source _ -> {}
      }
    }
    return pieces;
  }

  private static Piece own(String text, Ink ink) {
    return new Piece(ArabicLetters.joined(ReadableText.of(text)), ink, null);
  }

  private static Piece foreign(String text, Ink ink, @Nullable String target) {
    return new Piece(ArabicLetters.joined(Words.isolated(ReadableText.of(text))), ink, target);
  }
}
