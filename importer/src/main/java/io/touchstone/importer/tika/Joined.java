package io.touchstone.importer.tika;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs that a page or a column break tore apart. */
final class Joined {
  private static final int SHORTEST = 40;

  private Joined() {}

  /** A paragraph that ends in mid-sentence goes on in the next one that starts in lower case. */
  static List<Paragraph> acrossPages(List<Paragraph> paragraphs) {
    List<Paragraph> joined = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Paragraph last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.kind() == BlockKind.PARAGRAPH
          && paragraph.kind() == BlockKind.PARAGRAPH
          && isOpen(last.text())
          && Character.isLowerCase(paragraph.text().codePointAt(0))) {
        joined.set(
            joined.size() - 1,
            new Paragraph(BlockKind.PARAGRAPH, last.text() + " " + paragraph.text()));
      } else {
        joined.add(paragraph);
      }
    }
    return joined;
  }

  private static boolean isOpen(String text) {
    int last = text.codePointBefore(text.length());
    return text.length() > SHORTEST && (last == ',' || Character.isLetter(last));
  }
}
