package io.touchstone.importer.tika;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Running heads and feet: the same line, but for its numbers, on several pages. */
final class PageFurniture {
  private static final int LONGEST = 160;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private PageFurniture() {}

  static List<RawBlock> strip(List<RawBlock> blocks) {
    Map<String, Set<Integer>> pages = new HashMap<>();
    for (RawBlock block : blocks) {
      if (block.page() > 0 && block.text().length() <= LONGEST) {
        pages.computeIfAbsent(key(block), k -> new HashSet<>()).add(block.page());
      }
    }
    List<RawBlock> kept = new ArrayList<>();
    if (pages.isEmpty()) {
      return blocks;
    }
    for (RawBlock block : blocks) {
      boolean running = block.text().length() > LONGEST;
      Set<Integer> on = running ? Set.of() : pages.getOrDefault(key(block), Set.of());
      if (on.size() < 2) {
        kept.add(block);
      }
    }
    return kept;
  }

  private static String key(RawBlock block) {
    String counted = NUMBER.matcher(block.text()).replaceAll("0");
    return SPACE.matcher(counted).replaceAll(" ").strip();
  }
}
