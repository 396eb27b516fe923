package io.touchstone.app.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources and bundles say the same, and so do the languages. */
class BundlesTest {
  private static final Path BUNDLES = Path.of("src/main/resources/phrases");

  /** Its sentences are found by their wording, not by key; see {@link SentencesTest}. */
  private static final String DOMAIN = "domain";

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z0-9-]+)\"");

  @ParameterizedTest
  @MethodSource("features")
  void everyLanguageHasTheSameKeys(String feature) {
    Set<String> english = bundle(feature, "").stringPropertyNames();

    for (Language language : Language.values()) {
      if (language != Language.ENGLISH) {
        assertThat(bundle(feature, "_" + language.code()).stringPropertyNames())
            .as(feature + " in " + language.ownName())
            .containsExactlyInAnyOrderElementsOf(english);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void everyLanguageTakesTheSameArguments(String feature) {
    Properties english = bundle(feature, "");
    for (Language language : Language.values()) {
      Properties words = bundle(feature, language == Language.ENGLISH ? "" : "_" + language.code());
      for (String key : words.stringPropertyNames()) {
        assertThat(arguments(words.getProperty(key)))
            .as(key + " in " + language.ownName())
            .isEqualTo(arguments(english.getProperty(key)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("features")
  void aBundlesKeysBearItsName(String feature) {
    assertThat(bundle(feature, "").stringPropertyNames())
        .allMatch(key -> key.startsWith(feature + "."));
  }

  @Test
  void everyKeyInTheSourcesExistsAndNoneIsLeftOver() {
    Set<String> features = features().collect(Collectors.toSet());
    Set<String> used =
        sources()
            .flatMap(source -> LITERAL.matcher(source).results())
            .map(match -> match.group(1))
            .filter(key -> features.contains(key.substring(0, key.indexOf('.'))))
            .filter(key -> !key.endsWith(".css") && !key.endsWith(".html"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> written =
        features()
            .filter(feature -> !feature.equals(DOMAIN))
            .flatMap(feature -> bundle(feature, "").stringPropertyNames().stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(used).isEqualTo(written);
  }

  @Test
  void aPhraseIsAskedForByAKeyThatCanBeFound() {
    Pattern computed = Pattern.compile("\\bphrase\\(\\s*\"[^\"]*\"\\s*\\+");

    assertThat(sources().flatMap(it -> computed.matcher(it).results()).map(MatchResult::group))
        .as("keys put together at run time escape the test above: write them out in a switch")
        .isEmpty();
  }

  private static Set<String> arguments(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(
            part ->
                part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<String> features() {
    return files(BUNDLES)
        .map(file -> file.getFileName().toString().replace(".properties", ""))
        .filter(name -> !name.contains("_"));
  }

  private static Properties bundle(String feature, String language) {
    Properties properties = new Properties();
    try (var reader =
        Files.newBufferedReader(BUNDLES.resolve(feature + language + ".properties"))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  private static Stream<String> sources() {
    return files(SOURCES).filter(file -> file.toString().endsWith(".java")).map(BundlesTest::read);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
