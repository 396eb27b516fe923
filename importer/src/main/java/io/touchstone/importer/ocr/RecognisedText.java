package io.touchstone.importer.ocr;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Fact;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.text.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What Tesseract saw, as an article whose facts say where they come from. */
public final class RecognisedText {
  /** Stands behind the source of everything that was read from a picture. */
  public static final String NOTE = "read from a picture (OCR), may hold errors";

  private static final int FEWEST_LETTERS = 20;
  private static final double MOSTLY = 0.6;
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{Ll}{2})-[ \\t]*\\R\\s*(?=\\p{Ll})");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}|\\p{IsIdeographic}");

  private RecognisedText() {}

  /** Nothing for what is no text: Tesseract sees letters in every photograph. */
  public static Reading read(String text) {
    if (!isText(text)) {
      return Reading.article(ArticleFacts.NONE, List.of());
    }
    Reading read = PlainText.read(HYPHEN.matcher(text).replaceAll(""), new FactsDraft());
    ArticleFacts seen = read.facts();
    return Reading.article(
        new ArticleFacts(
            noted(seen.title()),
            noted(seen.outlet()),
            seen.authors().stream().map(RecognisedText::marked).toList(),
            noted(seen.published()),
            noted(seen.language()),
            noted(seen.url()),
            seen.credits().stream().map(RecognisedText::marked).toList()),
        read.paragraphs());
  }

  private static boolean isText(String text) {
    int letters = WORD.matcher(text).results().mapToInt(word -> word.end() - word.start()).sum();
    long marks = text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
    return letters >= FEWEST_LETTERS && letters >= MOSTLY * marks;
  }

  private static <T> @Nullable Fact<T> noted(@Nullable Fact<T> fact) {
    return fact == null ? null : marked(fact);
  }

  private static <T> Fact<T> marked(Fact<T> fact) {
    return new Fact<>(fact.value(), fact.source() + ", " + NOTE);
  }
}
