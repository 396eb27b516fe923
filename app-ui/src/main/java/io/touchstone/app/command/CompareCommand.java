package io.touchstone.app.command;

import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventAnalysis;
import io.touchstone.analysis.comparison.SourceArticle;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.EncodingException;
import io.touchstone.analysis.embedding.RememberingEncoder;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code compare DIR|FILE… [--format text|html|json] [-o FILE]}: imports, analyses and compares
 * articles without a server or a database. A folder stands for its files.
 */
public final class CompareCommand {
  private static final int COMPARED = 0;
  private static final int FAILED = 1;
  private static final int WRONG_USE = 2;
  private static final int HEAP_MEGABYTES = 512;

  private final SentenceEncoder encoder;
  private final PrintStream out;
  private final PrintStream err;

  private CompareCommand(SentenceEncoder encoder, PrintStream out, PrintStream err) {
    this.encoder = encoder;
    this.out = out;
    this.err = err;
  }

  /** Exits with 0 when articles were compared, 1 when none could be, 2 for wrong use. */
  public static void main(String[] args) {
    // before the first logger is made
    System.setProperty("logback.configurationFile", "io/touchstone/app/command/quiet-logback.xml");
    PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    SentenceEncoder encoder;
    try {
      encoder = encoder();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.exit(WRONG_USE);
      return;
    }
    System.exit(run(List.of(args), new RememberingEncoder(encoder), utf8, System.err));
  }

  private static SentenceEncoder encoder() {
    String folder = System.getenv("TOUCHSTONE_MODEL");
    return folder == null || folder.isBlank() ? Encoders.bundled() : Encoders.in(Path.of(folder));
  }

  static int run(List<String> args, SentenceEncoder encoder, PrintStream out, PrintStream err) {
    CompareOptions options;
    try {
      options = CompareOptions.of(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(CompareOptions.USAGE);
      return WRONG_USE;
    }
    try {
      return new CompareCommand(encoder, out, err).compare(options);
    } catch (NoSuchFileException e) {
      err.println("There is no file " + e.getFile() + ".");
    } catch (IOException e) {
      err.println("Something can't be read or written: " + e.getMessage());
    } catch (EncodingException e) {
      err.println(e.getMessage());
    }
    return FAILED;
  }

  private int compare(CompareOptions options) throws IOException {
    List<SourceArticle> articles = read(options.sources());
    if (articles.isEmpty()) {
      err.println("Nothing to compare: none of the files holds an article.");
      return FAILED;
    }
    ComparedEvent event = new EventAnalysis(encoder).compare(articles);
    String written =
        switch (options.format()) {
          case JSON -> CompareJson.of(event);
          case HTML -> CompareHtml.of(event);
          case TEXT -> CompareText.of(event);
        };
    Path output = options.output();
    if (output == null) {
      out.println(written);
    } else {
      Files.writeString(output, written);
    }
    return COMPARED;
  }

  private List<SourceArticle> read(List<Path> sources) throws IOException {
    List<SourceArticle> articles = new ArrayList<>();
    try (ForkedArticleExtractor extractor =
        new ForkedArticleExtractor(ImportLimits.DEFAULT, 1, HEAP_MEGABYTES)) {
      for (Path source : sources) {
        for (Path file : files(source)) {
          articles.addAll(read(file, extractor));
        }
      }
    }
    return articles;
  }

  private static List<Path> files(Path path) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString());
    }
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private List<SourceArticle> read(Path file, ArticleExtractor extractor) throws IOException {
    List<SourceArticle> articles = new ArrayList<>();
    SourceFile source = new SourceFile(file.getFileName().toString(), Files.readAllBytes(file));
    for (Extraction found : extractor.extract(source)) {
      switch (found) {
        case Extraction.Extracted article -> {
          Fact<String> title = article.facts().title();
          articles.add(
              new SourceArticle(
                  article.source().name(),
                  article.facts(),
                  article.body().under(title == null ? null : title.value())));
        }
        case Extraction.NoContent none ->
            err.println(none.source().name() + " is left out: " + none.reason());
        case Extraction.Rejected bad ->
            err.println(bad.source().name() + " is left out: " + bad.reason());
      }
    }
    return articles;
  }
}
