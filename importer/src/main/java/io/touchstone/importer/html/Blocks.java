package io.touchstone.importer.html;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.importer.reading.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * An element's text as paragraphs, told by their elements; two line breaks make a paragraph too.
 */
final class Blocks {
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int DEEPEST = 400;

  private final List<TextBlock> found = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private BlockKind kind = BlockKind.PARAGRAPH;
  private Element owner;
  private int linked;
  private int breaks;

  private Blocks(Element root) {
    owner = root;
  }

  static List<Paragraph> of(Element root) {
    return in(root).stream().map(block -> new Paragraph(block.kind(), block.text())).toList();
  }

  static List<TextBlock> in(Element root) {
    Blocks blocks = new Blocks(root);
    blocks.children(root, BlockKind.PARAGRAPH, 0, false);
    blocks.flush();
    return List.copyOf(blocks.found);
  }

  private void children(Element element, BlockKind inherited, int depth, boolean link) {
    if (depth > DEEPEST) {
      text.append(element.text());
      return;
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode run) {
        if (!run.isBlank()) {
          breaks = 0;
          linked += link ? run.text().strip().length() : 0;
        }
        text.append(run.getWholeText().replace('\n', ' '));
      } else if (node instanceof Element child) {
        child(child, inherited, depth, link || child.normalName().equals("a"));
      }
    }
  }

  private void child(Element child, BlockKind inherited, int depth, boolean link) {
    String name = child.normalName();
    if (name.equals("br")) {
      breaks++;
      if (breaks >= 2) {
        flush();
      } else {
        text.append(' ');
      }
      return;
    }
    if (name.equals("td") || name.equals("th")) {
      text.append(Spaces.isBlank(text) ? "" : " | ");
      children(child, inherited, depth + 1, link);
      return;
    }
    if (!child.isBlock() && !name.equals("li")) {
      children(child, inherited, depth + 1, link);
      return;
    }
    flush();
    Element outer = owner;
    owner = child;
    kind = kindOf(name, inherited);
    children(child, kind, depth + 1, link);
    flush();
    kind = inherited;
    owner = outer;
  }

  private static BlockKind kindOf(String name, BlockKind inherited) {
    if (HEADINGS.contains(name)) {
      return BlockKind.HEADING;
    }
    return switch (name) {
      case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.QUOTE;
      case "figcaption" -> BlockKind.CAPTION;
      default -> inherited;
    };
  }

  private void flush() {
    String clean = Spaces.collapse(text.toString());
    if (!clean.isEmpty()) {
      found.add(new TextBlock(kind, clean, owner, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
