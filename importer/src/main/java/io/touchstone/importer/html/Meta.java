package io.touchstone.importer.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's meta elements, gathered once: dozens of names are asked for. */
final class Meta {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String[] NAMES = {"property", "name", "itemprop"};

  private final Map<String, String> contents = new HashMap<>();

  Meta(Document page) {
    for (Element meta : page.getElementsByTag("meta")) {
      String content = meta.attr("content").strip();
      for (String attribute : NAMES) {
        for (String name : SPACE.split(meta.attr(attribute).strip(), -1)) {
          if (!content.isEmpty()) {
            contents.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
          }
        }
      }
    }
  }

  /** The first non-empty content under {@code name}, whichever attribute carries the name. */
  @Nullable String of(String name) {
    return contents.get(name.toLowerCase(Locale.ROOT));
  }
}
