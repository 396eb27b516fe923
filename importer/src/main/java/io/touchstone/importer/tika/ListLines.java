package io.touchstone.importer.tika;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lists that lost their form: lines that begin with a bullet are items. */
final class ListLines {
  private static final Pattern BULLET = Pattern.compile("(?m)^\\s*[·•▪‣●○◦➢]\\s*(?=\\S)");

  private ListLines() {}

  static List<RawBlock> split(List<RawBlock> blocks) {
    List<RawBlock> split = new ArrayList<>();
    for (RawBlock block : blocks) {
      String[] parts = BULLET.split(block.text(), -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0 && !parts[i].isBlank()) {
          split.add(new RawBlock("li", block.style(), parts[i], block.page()));
        } else if (!parts[i].isBlank()) {
          split.add(new RawBlock(block.element(), block.style(), parts[i], block.page()));
        }
      }
    }
    return split;
  }
}
