package io.touchstone.importer.html;

import io.touchstone.domain.article.ArticleText.Paragraph;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article's body without the page around it. */
final class PageBody {
  private final Document page;
  private final @Nullable String title;

  PageBody(Document page, StructuredData data, @Nullable String title) {
    this.page = page;
    this.title = title;
  }

  List<Paragraph> paragraphs() {
    Document copy = page.clone();
    PageCleaner.clean(copy);
    Element body = ContentFinder.find(copy);
    String key = key(title);
    return Blocks.of(body).stream()
        .filter(paragraph -> key.isEmpty() || !key(paragraph.text()).equals(key))
        .toList();
  }

  private static String key(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
