package io.touchstone.domain.article;

import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clean text with paragraph breaks, and what each paragraph is.
 *
 * @param text paragraphs separated by one empty line ("\n\n"); a single line break stays inside its
 *     paragraph; what no database can hold becomes U+FFFD
 * @param blocks the paragraphs in order, not overlapping, together covering everything but the
 *     breaks
 */
public record ArticleText(String text, List<TextBlock> blocks) {
  private static final String BREAK = "\n\n";

  public ArticleText {
    blocks = List.copyOf(blocks);
    // before anchors and digests are made of it, which must hold for what is stored
    text = CodePoints.wellFormed(text);
    int length = CodePoints.length(text);
    int end = 0;
    for (TextBlock block : blocks) {
      if (block.span().start() < end || block.span().end() > length) {
        throw new IllegalArgumentException("Blocks must lie in the text, in order, apart.");
      }
      end = block.span().end();
    }
  }

  /** One paragraph before its place in the text is known. */
  public record Paragraph(BlockKind kind, String text) {}

  /** Joins paragraphs; empty ones are left out. */
  public static ArticleText of(List<Paragraph> paragraphs) {
    StringBuilder text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    int offset = 0;
    for (Paragraph paragraph : paragraphs) {
      String content = paragraph.text().strip();
      if (content.isEmpty()) {
        continue;
      }
      if (!blocks.isEmpty()) {
        text.append(BREAK);
        offset += BREAK.length();
      }
      int length = CodePoints.length(content);
      text.append(content);
      blocks.add(new TextBlock(paragraph.kind(), new TextSpan(offset, offset + length)));
      offset += length;
    }
    return new ArticleText(text.toString(), blocks);
  }

  /** The paragraphs again. */
  public List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>(blocks.size());
    int offset = 0;
    int index = 0;
    // from one to the next: counted from the start each time, a long list would take minutes
    for (TextBlock block : blocks) {
      int from = text.offsetByCodePoints(index, block.span().start() - offset);
      index = text.offsetByCodePoints(from, block.span().length());
      offset = block.span().end();
      paragraphs.add(new Paragraph(block.kind(), text.substring(from, index)));
    }
    return List.copyOf(paragraphs);
  }

  /**
   * The same text under its headline, which is a statement of its own; unchanged when there is no
   * title or the text has a headline already.
   */
  public ArticleText under(@Nullable String title) {
    boolean hasHeadline = blocks.stream().anyMatch(block -> block.kind() == BlockKind.HEADLINE);
    if (title == null || title.isBlank() || hasHeadline) {
      return this;
    }
    List<Paragraph> all = new ArrayList<>();
    all.add(new Paragraph(BlockKind.HEADLINE, title));
    all.addAll(paragraphs());
    return of(all);
  }

  public boolean isEmpty() {
    return blocks.isEmpty();
  }
}
