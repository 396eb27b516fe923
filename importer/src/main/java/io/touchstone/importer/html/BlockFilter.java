package io.touchstone.importer.html;

import io.touchstone.domain.article.BlockKind;
import java.util.ArrayList;
import java.util.List;

/** From the blocks of the article's element to the article: head, tail and interjections go. */
final class BlockFilter {
  private static final int RUNNING = 80;
  private static final double MOST = 0.6;
  private static final double LITTLE = 0.25;

  private BlockFilter() {}

  static List<TextBlock> strip(List<TextBlock> blocks, String titleKey) {
    List<TextBlock> kept = new ArrayList<>();
    for (TextBlock block : withoutTail(withoutHead(blocks))) {
      String text = block.text();
      boolean title = !titleKey.isEmpty() && Titles.key(text).equals(titleKey);
      boolean links = block.linkDensity() > 0.7 && !block.endsAsSentence();
      if (!title
          && !Boilerplate.isLine(text)
          && !Boilerplate.isPlea(text)
          && !isLinkLine(block, links)) {
        kept.add(block);
      }
    }
    return withoutLooseHeadings(kept);
  }

  private static boolean isLinkLine(TextBlock block, boolean links) {
    return links && block.kind() != BlockKind.HEADING && block.text().length() > 20;
  }

  /** Bylines, dates and labels before the first running text. */
  private static List<TextBlock> withoutHead(List<TextBlock> blocks) {
    int first = 0;
    while (first < blocks.size() && !isRunning(blocks.get(first))) {
      first++;
    }
    if (first == blocks.size()) {
      return blocks;
    }
    List<TextBlock> rest = new ArrayList<>();
    for (TextBlock block : blocks.subList(0, first)) {
      if (block.text().length() > 30
          && (block.endsAsSentence() || block.kind() == BlockKind.HEADING)) {
        rest.add(block);
      }
    }
    rest.addAll(blocks.subList(first, blocks.size()));
    return rest;
  }

  private static boolean isRunning(TextBlock block) {
    return block.kind() != BlockKind.HEADING
        && block.text().length() >= RUNNING
        && block.linkDensity() < 0.5;
  }

  /** Everything after a line that opens the tail, once most of the text has passed. */
  private static List<TextBlock> withoutTail(List<TextBlock> blocks) {
    int all = blocks.stream().filter(BlockFilter::isRunning).mapToInt(b -> b.text().length()).sum();
    int passed = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      int left = all - passed;
      boolean heads = block.kind() == BlockKind.HEADING && left < LITTLE * all;
      if (passed > MOST * all && (heads || left == 0) && Boilerplate.opensTail(block.text())) {
        return blocks.subList(0, i);
      }
      passed += isRunning(block) ? block.text().length() : 0;
    }
    return blocks;
  }

  /** Headings at the end, which nothing follows. */
  private static List<TextBlock> withoutLooseHeadings(List<TextBlock> blocks) {
    if (blocks.stream().allMatch(block -> block.kind() == BlockKind.HEADING)) {
      return blocks;
    }
    int end = blocks.size();
    while (end > 1 && blocks.get(end - 1).kind() == BlockKind.HEADING) {
      end--;
    }
    return blocks.subList(0, end);
  }
}
