package io.touchstone.importer.html;

import io.touchstone.domain.article.ArticleText.Paragraph;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The article's body without the page around it. */
final class PageBody {
  private static final int ENOUGH = 120;

  private final Document page;
  private final String titleKey;

  PageBody(Document page, StructuredData data, @Nullable String title) {
    this.page = page;
    this.titleKey = Titles.key(title);
  }

  List<Paragraph> paragraphs() {
    List<TextBlock> blocks = blocks(true);
    if (length(blocks) < ENOUGH) {
      List<TextBlock> more = blocks(false);
      blocks = length(more) > 2 * length(blocks) ? more : blocks;
    }
    return blocks.stream().map(block -> new Paragraph(block.kind(), block.text())).toList();
  }

  private List<TextBlock> blocks(boolean thorough) {
    Document copy = page.clone();
    PageCleaner.clean(copy, thorough);
    Slides.remove(copy);
    Neighbours.remove(copy, titleKey);
    return BlockFilter.strip(Blocks.in(ContentFinder.find(copy)), titleKey);
  }

  private static int length(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
