package io.touchstone.app.trail;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody did, as pieces of a sentence after their name. */
record TrailSentence(List<Piece> pieces) {

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

  static TrailSentence of(Piece... pieces) {
    return new TrailSentence(List.of(pieces));
  }

  /** Without its links. */
  String text() {
    return pieces.stream().map(Piece::text).reduce("", String::concat);
  }
}
