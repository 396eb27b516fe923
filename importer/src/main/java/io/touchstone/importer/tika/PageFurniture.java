package io.touchstone.importer.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Running heads and feet: the same line, but for its numbers, on several pages. */
final class PageFurniture {
  private static final int LONGEST = 160;

  private PageFurniture() {}

  static List<RawBlock> strip(List<RawBlock> blocks) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (RawBlock block : blocks) {
      if (block.page() > 0 && block.text().length() <= LONGEST) {
        pages.computeIfAbsent(key(block), k -> new HashSet<>()).add(block.page());
      }
    }
    List<RawBlock> kept = new ArrayList<>();
    for (RawBlock block : blocks) {
      Set<Integer> on = pages.getOrDefault(key(block), Set.of());
      if (on.size() < 2) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static String key(RawBlock block) {
    return block.text().replaceAll("\\d+", "0").replaceAll("\\s+", " ").strip();
  }
}
