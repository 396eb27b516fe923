package io.touchstone.importer;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extractions as text that a person can compare. */
final class Rendering {
  private Rendering() {}

  static String of(List<Extraction> extractions) {
    StringBuilder out = new StringBuilder();
    for (Extraction extraction : extractions) {
      out.append("=== ").append(extraction.source().name()).append('\n');
      switch (extraction) {
        case Extraction.Extracted found -> {
          out.append(found.mediaType()).append('\n');
          facts(found.facts()).forEach(line -> out.append(line).append('\n'));
          found
              .body()
              .paragraphs()
              .forEach(p -> out.append(p.kind()).append(": ").append(p.text()).append('\n'));
        }
        case Extraction.NoContent none ->
            out.append("NO CONTENT: ").append(none.reason()).append('\n');
        case Extraction.Rejected bad -> out.append("REJECTED: ").append(bad.reason()).append('\n');
      }
    }
    return out.toString();
  }

  private static List<String> facts(ArticleFacts facts) {
    List<String> lines = new ArrayList<>();
    add(lines, "title", facts.title());
    add(lines, "outlet", facts.outlet());
    facts.authors().forEach(author -> add(lines, "author", author));
    add(lines, "published", facts.published());
    add(lines, "language", facts.language());
    add(lines, "url", facts.url());
    facts.credits().forEach(credit -> add(lines, "credit", credit));
    return lines;
  }

  private static void add(List<String> lines, String name, @Nullable Fact<?> fact) {
    if (fact != null) {
      lines.add(name + " = " + fact.value() + " (" + fact.source() + ")");
    }
  }
}
