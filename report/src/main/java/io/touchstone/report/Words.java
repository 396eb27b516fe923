package io.touchstone.report;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The report's vocabulary in plain language, the same in every format and on every machine: the
 * machine's own locale never shows.
 */
public final class Words {
  private static final Map<String, String> TOLD =
      Map.of(
          "confidential evidence", "told.confidential",
          "a passage that is gone", "told.gone",
          "outlet not named", "outlet.unknown");
  private static final Set<String> BYLINES = Set.of("reviewer", "editor");
  private static final ScopedValue<ReportLanguage> LANGUAGE = ScopedValue.newInstance();
  private static final Map<ReportLanguage, ResourceBundle> BUNDLES =
      new EnumMap<>(
          Map.of(
              ReportLanguage.ENGLISH, bundle(Locale.ROOT),
              ReportLanguage.GERMAN, bundle(Locale.GERMAN)));

  private Words() {}

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "io.touchstone.report.words",
        locale,
        Words.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** What is done while the words are of one language. */
  @FunctionalInterface
  public interface Speech<X extends Exception> {
    void speak() throws X;
  }

  /** Does it with all words in this language, which is English otherwise. */
  public static <X extends Exception> void speaking(ReportLanguage language, Speech<X> speech)
      throws X {
    ScopedValue.where(LANGUAGE, language)
        .<Boolean, X>call(
            () -> {
              speech.speak();
              return true;
            });
  }

  /** The language that is spoken now. */
  public static ReportLanguage language() {
    return LANGUAGE.orElse(ReportLanguage.ENGLISH);
  }

  /**
   * @param arguments numbers choose the singular or plural; texts go in as they are
   * @throws java.util.MissingResourceException when there is no such key
   */
  public static String of(String key, Object... arguments) {
    ReportLanguage language = language();
    String pattern = Objects.requireNonNull(BUNDLES.get(language)).getString(key);
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** What dossiers say in place of a name, in the language that is spoken; names stay. */
  public static String told(String inEnglish) {
    String key = TOLD.get(inEnglish);
    return key == null ? inEnglish : of(key);
  }

  /** "reviewer 1": a role and a number as dossiers hold them, in the language that is spoken. */
  public static String byline(String inEnglish) {
    int blank = inEnglish.indexOf(' ');
    String role = blank < 0 ? inEnglish : inEnglish.substring(0, blank);
    return BYLINES.contains(role) && blank > 0
        ? of("byline." + role, inEnglish.substring(blank + 1))
        : inEnglish;
  }

  /** "Corroborated", "Not checkable: forecast". */
  public static String label(Finding finding) {
    return of("finding." + code(finding));
  }

  /** What the finding says, as a sentence. */
  public static String meaning(Finding finding) {
    return of("finding." + code(finding) + ".meaning");
  }

  /** For machines: "corroborated", "forecast". */
  public static String code(Finding finding) {
    return finding.name().toLowerCase(Locale.ROOT);
  }

  /** For machines: the constant in lower case, "primary_record". */
  public static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** "says so", "denies it". */
  public static String label(Role role) {
    return of("role." + code(role));
  }

  public static String meaning(Role role) {
    return of("role." + code(role) + ".meaning");
  }

  /** Who says so: "Mara Linde, harbour master", "a fisherman (not named)", "no source given". */
  public static String label(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson(String name, String role) ->
          role == null ? name : name + ", " + role;
      case Attribution.NamedDocument(String name) -> name;
      case Attribution.OtherOutlet(String name) -> name;
      case Attribution.Anonymous(String description) -> of("said-by.anonymous", description);
      case Attribution.OwnReporting _ -> of("said-by.own_reporting");
      case Attribution.Unattributed _ -> of("said-by.unattributed");
    };
  }

  /** For machines: "named_person", "unattributed". */
  public static String code(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson _ -> "named_person";
      case Attribution.NamedDocument _ -> "named_document";
      case Attribution.OtherOutlet _ -> "other_outlet";
      case Attribution.Anonymous _ -> "anonymous";
      case Attribution.OwnReporting _ -> "own_reporting";
      case Attribution.Unattributed _ -> "unattributed";
    };
  }

  /** "For", "Against". */
  public static String label(Stance stance) {
    return of("stance." + code(stance));
  }

  public static String label(EvidenceKind kind) {
    return of("kind." + code(kind));
  }

  /**
   * "Harbour Post, on its own authority"; a name in a right-to-left script doesn't turn the
   * sentence around (Unicode Bidirectional Algorithm, FSI and PDI).
   */
  public static String sentence(Origin origin) {
    return of("basis." + code(origin.basis()), isolated(told(origin.name())));
  }

  /**
   * A name inside a sentence: between FSI and PDI when its direction could turn what stands around
   * it, which is so for right-to-left scripts and for direction characters.
   */
  public static String isolated(String name) {
    return name.chars().anyMatch(Words::turns) ? "\u2068" + name + "\u2069" : name;
  }

  private static boolean turns(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE ->
          true;
      // supplementary right-to-left scripts (Adlam, Hanifi Rohingya, …) come as surrogates
      default -> c >= 0xD83A && c <= 0xD83B;
    };
  }

  /** "one reviewer and two editors", "A, B and C". */
  public static String and(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : of("people.and", String.join(", ", parts.subList(0, parts.size() - 1)), parts.getLast());
  }
}
