package io.touchstone.app.account;

import static io.touchstone.app.language.Phrases.phrase;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words for a device, from what its browser says of itself; good enough to tell one's own apart.
 */
final class DeviceWords {
  /** The first that matches: most browsers claim to be others, too. */
  private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

  private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

  static {
    BROWSERS.put("Edg/", "Edge");
    BROWSERS.put("OPR/", "Opera");
    BROWSERS.put("Firefox/", "Firefox");
    BROWSERS.put("Chrome/", "Chrome");
    BROWSERS.put("Safari/", "Safari");
    SYSTEMS.put("iPhone", "iPhone");
    SYSTEMS.put("iPad", "iPad");
    SYSTEMS.put("Android", "Android");
    SYSTEMS.put("Windows", "Windows");
    SYSTEMS.put("Mac OS X", "macOS");
    SYSTEMS.put("CrOS", "ChromeOS");
    SYSTEMS.put("Linux", "Linux");
  }

  private DeviceWords() {}

  /** "Firefox, Linux"; what isn't known is said to be. */
  static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    if (browser.isEmpty() && system.isEmpty()) {
      return phrase("account.unknown-device");
    }
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + ", " + system;
  }

  private static String first(Map<String, String> known, String userAgent) {
    return known.entrySet().stream()
        .filter(it -> userAgent.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
