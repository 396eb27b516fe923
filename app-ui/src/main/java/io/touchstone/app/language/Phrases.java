package io.touchstone.app.language;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of the pages. A key's part before the first dot names its bundle, {@code
 * phrases/<feature>.properties} in English and {@code phrases/<feature>_de.properties} in German;
 * what isn't translated is said in English.
 *
 * <pre>{@code
 * new Button(phrase("task.assign"));
 * setHeaderTitle(phrase("task.assign-claims", claims.size()));
 * }</pre>
 *
 * The texts are ICU message patterns. Numbers are grouped as the language does ("2,000"); what is a
 * name rather than an amount is written {@code {0,number,0}}. Dates are handed over as words, see
 * {@link Days}.
 */
public final class Phrases {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
  private static final Map<Spoken, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

  private record Spoken(Language language, String key) {}

  private Phrases() {}

  /**
   * In the language of the page that is being worked on; English on threads without one.
   *
   * @throws MissingResourceException when there is no such key
   */
  public static String phrase(String key, Object... arguments) {
    return in(Language.current(), key, arguments);
  }

  /** Whatever the page's language. */
  public static String in(Language language, String key, Object... arguments) {
    if (arguments.length == 0) {
      return text(language, key);
    }
    MessageFormat pattern =
        PATTERNS.computeIfAbsent(
            new Spoken(language, key),
            it -> new MessageFormat(text(language, key), language.locale()));
    // one pattern writes one text at a time: it keeps its number formats, which are dear
    synchronized (pattern) {
      return pattern.format(arguments);
    }
  }

  /** Several that follow one another: "a, b and c". */
  public static String list(List<String> words) {
    return com.ibm.icu.text.ListFormatter.getInstance(Language.current().locale()).format(words);
  }

  static List<String> keys(String feature) {
    return List.copyOf(bundle(Language.ENGLISH, feature).keySet());
  }

  private static ResourceBundle bundle(Language language, String feature) {
    return ResourceBundle.getBundle(
        "phrases." + feature,
        Locale.of(language.code()),
        Phrases.class.getClassLoader(),
        NO_OTHER_LANGUAGE);
  }

  private static String text(Language language, String key) {
    int dot = key.indexOf('.');
    if (dot <= 0) {
      throw new MissingResourceException(
          "A phrase's key is <feature>.<words>: " + key, Phrases.class.getName(), key);
    }
    return bundle(language, key.substring(0, dot)).getString(key);
  }
}
