package io.touchstone.importer.ocr;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The installed Tesseract.
 *
 * @param program absolute
 * @param data the folder of its languages; null where it doesn't say
 * @param languages those whose data is installed, as its option {@code -l} takes them
 */
public record Tesseract(Path program, @Nullable Path data, List<String> languages) {
  /** The program's file name on every system but one. */
  private static final List<String> NAMES = List.of("tesseract", "tesseract.exe");

  // each makes it slower, and who installs all hundred of them doesn't mean to read in all
  private static final int MOST_LANGUAGES = 6;
  // List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (2):
  private static final Pattern FOLDER = Pattern.compile(" in \"(/[^\"]+)\"");
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}(?:_[a-z]{3,4})?");

  public Tesseract {
    languages = List.copyOf(languages);
  }

  /** Looks for it in the folders of {@code path}, as PATH names them; null when there is none. */
  public static @Nullable Tesseract in(@Nullable String path) {
    Path program = programIn(path);
    if (program == null) {
      return null;
    }
    List<String> said = listOf(program);
    List<String> languages = languagesIn(said);
    return languages.isEmpty() ? null : new Tesseract(program, dataIn(said), languages);
  }

  private static @Nullable Path programIn(@Nullable String path) {
    for (String folder : path == null ? new String[0] : path.split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path file = Path.of(folder, name).toAbsolutePath();
        if (!folder.isEmpty() && Files.isRegularFile(file) && Files.isExecutable(file)) {
          return file;
        }
      }
    }
    return null;
  }

  /** English first, which has the best data; "osd" is no language. */
  private static List<String> languagesIn(List<String> said) {
    return said.stream()
        .filter(line -> LANGUAGE.matcher(line).matches() && !line.equals("osd"))
        .sorted((a, b) -> Boolean.compare(b.equals("eng"), a.equals("eng")))
        .limit(MOST_LANGUAGES)
        .toList();
  }

  private static @Nullable Path dataIn(List<String> said) {
    for (String line : said) {
      Matcher m = FOLDER.matcher(line);
      if (m.find() && Files.isDirectory(Path.of(m.group(1)))) {
        return Path.of(m.group(1));
      }
    }
    return null;
  }

  private static List<String> listOf(Path program) {
    try {
      Process process =
          new ProcessBuilder(program.toString(), "--list-langs").redirectErrorStream(true).start();
      try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
        List<String> lines = said.lines().map(String::strip).toList();
        return process.waitFor(5, TimeUnit.SECONDS) ? lines : List.of();
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
