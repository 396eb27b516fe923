package io.touchstone.domain.claim;

import java.util.Map;

/**
 * News names a government by its seat: "the Kremlin", "Moscow" and "Russia" are one source. Only
 * seats that mean nothing else in a source phrase are listed.
 */
final class Governments {
  private static final Map<String, String> BY_SEAT =
      Map.ofEntries(
          Map.entry("kremlin", "russia"),
          Map.entry("moscow", "russia"),
          Map.entry("white house", "united states"),
          Map.entry("washington", "united states"),
          Map.entry("us", "united states"),
          Map.entry("u.s.", "united states"),
          Map.entry("downing street", "united kingdom"),
          Map.entry("london", "united kingdom"),
          Map.entry("britain", "united kingdom"),
          Map.entry("uk", "united kingdom"),
          Map.entry("beijing", "china"),
          Map.entry("berlin", "germany"),
          Map.entry("elysee", "france"),
          Map.entry("élysée", "france"),
          Map.entry("paris", "france"),
          Map.entry("kyiv", "ukraine"),
          Map.entry("kiev", "ukraine"),
          Map.entry("tehran", "iran"),
          Map.entry("tel aviv", "israel"),
          Map.entry("jerusalem", "israel"),
          Map.entry("ankara", "turkey"),
          Map.entry("delhi", "india"),
          Map.entry("new delhi", "india"),
          Map.entry("islamabad", "pakistan"),
          Map.entry("kabul", "afghanistan"),
          Map.entry("tokyo", "japan"),
          Map.entry("seoul", "south korea"),
          Map.entry("pyongyang", "north korea"),
          Map.entry("brussels", "european union"),
          Map.entry("eu", "european union"),
          Map.entry("european commission", "european union"),
          Map.entry("riyadh", "saudi arabia"),
          Map.entry("cairo", "egypt"),
          Map.entry("damascus", "syria"),
          Map.entry("baghdad", "iraq"),
          Map.entry("warsaw", "poland"),
          Map.entry("budapest", "hungary"),
          Map.entry("minsk", "belarus"));

  private Governments() {}

  /**
   * @param folded a name in lower case
   * @return the country whose government it means; the name itself for any other
   */
  static String named(String folded) {
    String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
    return BY_SEAT.getOrDefault(bare, bare);
  }
}
