package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How one outlet words what another words differently. */
final class Wording {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)");
  private static final Pattern NOT_PART_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]");

  /** A stretch of the other wording; {@code differs} where the first one hasn't these words. */
  record Part(String text, boolean differs) {}

  private Wording() {}

  /** {@code other} in parts; case and punctuation don't count as differences. */
  static List<Part> of(String first, String other) {
    List<String> words = words(other);
    boolean[] differs = new boolean[words.size()];
    for (AbstractDelta<String> delta :
        DiffUtils.diff(folded(words(first)), folded(words)).getDeltas()) {
      if (delta.getType() != DeltaType.DELETE) {
        int from = delta.getTarget().getPosition();
        for (int i = from; i < from + delta.getTarget().size(); i++) {
          differs[i] = !fold(words.get(i)).isEmpty();
        }
      }
    }
    return joined(words, differs);
  }

  /** The other wording with the differing words marked. */
  static Span marked(String first, String other) {
    Span quotation = new Span();
    quotation.addClassName("desk-quotation");
    for (Part part : of(first, other)) {
      Span span = new Span(part.text());
      if (part.differs()) {
        span.addClassName("desk-drift");
      }
      quotation.add(span);
    }
    return quotation;
  }

  /** What differs and matters, said in words; hidden when there is nothing. */
  static Span drift(String words) {
    Span drift = new Span(phrase("desk.differs", words));
    drift.addClassName("desk-differs");
    drift.setVisible(!words.isEmpty());
    return drift;
  }

  /** What differs and hardly matters, said quietly; hidden when there is nothing. */
  static Span slightDrift(String words) {
    Span drift = new Span(phrase("desk.other-words", words));
    drift.addClassNames("desk-why", "desk-slight");
    drift.setVisible(!words.isEmpty());
    return drift;
  }

  private static List<Part> joined(List<String> words, boolean[] differs) {
    List<Part> parts = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      run.append(words.get(i));
      if (i + 1 == words.size() || differs[i + 1] != differs[i]) {
        parts.add(new Part(run.toString(), differs[i]));
        run.setLength(0);
      }
    }
    return parts;
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text));
  }

  private static List<String> folded(List<String> words) {
    return words.stream().map(Wording::fold).toList();
  }

  private static String fold(String word) {
    return NOT_PART_OF_A_WORD.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
