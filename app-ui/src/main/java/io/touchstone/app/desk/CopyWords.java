package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Days;
import io.touchstone.app.language.Sentences;
import io.touchstone.domain.evidence.Archive;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** Whether a copy of a piece of evidence is kept, as the desk says it. */
final class CopyWords {
  private CopyWords() {}

  /**
   * @param open shows the copy
   */
  static Optional<Component> of(Archive archive, Runnable open) {
    return switch (archive) {
      case Archive.None _ -> Optional.empty();
      case Archive.Kept kept -> Optional.of(kept(kept, open));
      case Archive.Failed(String reason, Instant at) ->
          Optional.of(note(phrase("desk.copy-failed", when(at), Sentences.inPageLanguage(reason))));
    };
  }

  /** "23 Nov 2026, 01:40 UTC": where the reader sits doesn't matter for when a page was so. */
  static String when(Instant at) {
    return Days.dayAndTime(at, ZoneOffset.UTC) + " UTC";
  }

  private static Component kept(Archive.Kept kept, Runnable open) {
    Button button = new Button(phrase("desk.open-copy"), click -> open.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    Span words = note(phrase("desk.copy-kept", when(kept.capturedAt())));
    words.setTitle("SHA-256 " + kept.digest());
    Div line = new Div(words, button);
    line.addClassName("desk-copy");
    return line;
  }

  private static Span note(String words) {
    Span note = new Span(words);
    note.addClassName("desk-why");
    return note;
  }
}
