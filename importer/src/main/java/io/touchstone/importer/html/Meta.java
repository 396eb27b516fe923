package io.touchstone.importer.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page's meta elements. */
final class Meta {
  private Meta() {}

  /** The first non-empty content under {@code name}, whichever attribute carries the name. */
  static @Nullable String of(Document page, String name) {
    for (Element meta : page.getElementsByTag("meta")) {
      for (String attribute : new String[] {"property", "name", "itemprop"}) {
        if (named(meta.attr(attribute), name) && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private static boolean named(String value, String name) {
    for (String part : value.strip().split("\\s+", -1)) {
      if (part.equalsIgnoreCase(name)) {
        return true;
      }
    }
    return false;
  }
}
