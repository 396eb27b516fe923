package io.touchstone.importer.command;

import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.PageFetcher.Fetched;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import io.touchstone.importer.web.FetchLimits;
import io.touchstone.importer.web.HttpPageFetcher;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code extract [--json] FILE…|URL…}: prints what is in each file or page; a folder stands for its
 * files. One JSON object a line with {@code --json}, else readable text.
 */
public final class ExtractCommand {
  private static final int ALL_IMPORTED = 0;
  private static final int SOME_NOT = 1;
  private static final int WRONG_USE = 2;
  private static final int HEAP_MEGABYTES = 512;
  private static final Pattern ADDRESS = Pattern.compile("^(?i)https?://");
  private static final Pattern OTHER_ADDRESS = Pattern.compile("^(?i)[a-z][a-z0-9+.-]{1,20}://");
  private static final JsonMapper JSON = new JsonMapper();

  private final boolean json;
  private final PrintStream out;
  private boolean allImported = true;

  private ExtractCommand(boolean json, PrintStream out) {
    this.json = json;
    this.out = out;
  }

  /** Exits with 0 when all were imported, 1 when some were not, 2 for wrong use. */
  public static void main(String[] args) {
    // whatever the terminal's encoding: JSON is UTF-8
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    int status = run(List.of(args), out, System.err);
    out.flush();
    System.exit(status);
  }

  static int run(List<String> args, PrintStream out, PrintStream err) {
    boolean json = args.contains("--json");
    List<String> names =
        args.stream().filter(arg -> !arg.equals("--json") && !arg.isBlank()).toList();
    String unknown = names.stream().filter(ExtractCommand::isOption).findFirst().orElse(null);
    if (names.isEmpty() || unknown != null) {
      err.println(
          unknown == null
              ? "Name at least one file or address."
              : "There is no option " + unknown + "; a file of that name is ./" + unknown + ".");
      err.println("Usage: ./touchstone extract [--json] FILE|URL...");
      return WRONG_USE;
    }
    ExtractCommand command = new ExtractCommand(json, out);
    try (ForkedArticleExtractor extractor =
        new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, HEAP_MEGABYTES)) {
      for (String name : names) {
        if (ADDRESS.matcher(name).find()) {
          command.fetch(name, extractor);
        } else {
          command.extract(name, extractor);
        }
        out.flush();
      }
    }
    return command.allImported ? ALL_IMPORTED : SOME_NOT;
  }

  private void fetch(String url, ForkedArticleExtractor extractor) {
    try (HttpPageFetcher web = HttpPageFetcher.publicOnly(FetchLimits.DEFAULT)) {
      switch (web.fetch(url)) {
        case Fetched.Page(SourceFile page) ->
            extractor.extract(page).forEach(found -> print(url, page, found));
        case Fetched.Refused(String from, String reason) -> print(from, reason);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOption(String name) {
    return name.startsWith("-") && !Files.exists(Path.of(name));
  }

  private void extract(String name, ForkedArticleExtractor extractor) {
    if (OTHER_ADDRESS.matcher(name).find()) {
      print(name, "Only addresses that begin with http:// or https:// can be imported.");
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        extractFolder(path, extractor);
      } else {
        extractFile(path, extractor);
      }
    } catch (InvalidPathException e) {
      print(name, "There is no such file.");
    }
  }

  private void extractFolder(Path folder, ForkedArticleExtractor extractor) {
    FilesBelow below = FilesBelow.of(folder);
    below.closed().forEach(path -> print(path.toString(), "The folder can't be opened."));
    if (below.files().isEmpty() && below.closed().isEmpty()) {
      print(folder.toString(), "There are no files in this folder.");
    }
    below.files().forEach(file -> extractFile(file, extractor));
  }

  private void extractFile(Path file, ForkedArticleExtractor extractor) {
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        print(file.toString(), "That is no file but a device or a pipe; save its content first.");
      } else if (Files.size(file) > ImportLimits.DEFAULT.bytes()) {
        print(file.toString(), ImportLimits.DEFAULT.tooLarge(Files.size(file)));
      } else {
        SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
        extractor.extract(source).forEach(found -> print(file.toString(), source, found));
      }
    } catch (NoSuchFileException e) {
      print(file.toString(), "There is no such file.");
    } catch (IOException e) {
      print(file.toString(), "The file can't be opened; check that you may read it.");
    }
  }

  private void print(String file, String reason) {
    SourceFile unread = new SourceFile(file, new byte[0]);
    print(file, unread, new Extraction.Rejected(unread, reason));
  }

  private void print(String file, SourceFile asked, Extraction found) {
    allImported &= found instanceof Extraction.Extracted;
    // a member of a container is named after it, so that both can be found again
    boolean member = !found.source().name().equals(asked.name());
    String name = member ? file + "!" + found.source().name() : file;
    ExtractLine line = ExtractLine.of(name, found);
    if (json) {
      out.println(JSON.writeValueAsString(line.asMap()));
    } else {
      List<String> lines = new ArrayList<>(line.asText());
      lines.forEach(out::println);
      out.println();
    }
  }
}
