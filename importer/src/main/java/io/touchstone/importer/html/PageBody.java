package io.touchstone.importer.html;

import io.touchstone.domain.article.ArticleText.Paragraph;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The article's body without the page around it. */
final class PageBody {
  private static final int ENOUGH = 120;

  private final Document page;
  private final String source;
  private final String titleKey;

  /**
   * @param page is used up
   * @param source what the page was parsed from, for a second try
   */
  PageBody(Document page, String source, @Nullable String title) {
    this.page = page;
    this.source = source;
    this.titleKey = Titles.key(title);
  }

  List<Paragraph> paragraphs() {
    List<TextBlock> blocks = blocks(page, true);
    if (length(blocks) < ENOUGH) {
      List<TextBlock> more = blocks(Jsoup.parse(source, page.baseUri()), false);
      blocks = length(more) > 2 * length(blocks) ? more : blocks;
    }
    return blocks.stream().map(block -> new Paragraph(block.kind(), block.text())).toList();
  }

  private List<TextBlock> blocks(Document from, boolean thorough) {
    PageCleaner.clean(from, thorough);
    Slides.remove(from);
    Neighbours.remove(from, titleKey);
    return BlockFilter.strip(Blocks.in(ContentFinder.find(from)), titleKey);
  }

  private static int length(List<TextBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
  }
}
