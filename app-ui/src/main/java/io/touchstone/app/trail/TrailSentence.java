package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody did, as pieces of a sentence after their name. */
record TrailSentence(List<Piece> pieces) {
  /** Holds a thing's place while the sentence is made; from Unicode's area for private use. */
  private static final String THING = "\uE000";

  /**
   * A piece of text.
   *
   * @param address where it leads, relative to the application's root; null for nowhere
   */
  record Piece(String text, @Nullable String address) {
    static Piece of(String text) {
      return new Piece(text, null);
    }

    Component component() {
      return address == null ? new Text(text) : new Anchor(address, text);
    }
  }

  TrailSentence {
    pieces = List.copyOf(pieces);
  }

  /**
   * A phrase of the language with a thing at the place that the language gives it.
   *
   * @param key a phrase with the thing as its argument 0
   * @param others its further arguments
   */
  static TrailSentence about(String key, Piece thing, String... others) {
    Object[] arguments = new Object[others.length + 1];
    arguments[0] = THING;
    System.arraycopy(others, 0, arguments, 1, others.length);
    String sentence = phrase(key, arguments);
    int at = sentence.indexOf(THING);
    return new TrailSentence(
        List.of(
            Piece.of(sentence.substring(0, at)),
            thing,
            Piece.of(sentence.substring(at + THING.length()))));
  }

  static TrailSentence says(String words) {
    return new TrailSentence(List.of(Piece.of(words)));
  }

  /** Without its links. */
  String text() {
    return pieces.stream().map(Piece::text).reduce("", String::concat);
  }
}
