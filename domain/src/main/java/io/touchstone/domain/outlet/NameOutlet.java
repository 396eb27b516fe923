package io.touchstone.domain.outlet;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Finds an outlet by what an article calls it, or makes one. */
public class NameOutlet {
  private final Outlets outlets;

  public NameOutlet(Outlets outlets) {
    this.outlets = outlets;
  }

  /**
   * @param name a name ("Harbour Post") or a web domain ("harbourpost.example")
   * @throws io.touchstone.domain.InvalidInputException when the name is empty or too long
   */
  public Outlet named(String name) {
    Optional<Outlet> known = outlets.byName(name.strip());
    return known.or(() -> outlets.byDomain(domainOf(name))).orElseGet(() -> added(name));
  }

  private Outlet added(String name) {
    Outlet outlet = Outlet.named(name);
    outlets.add(outlet);
    return outlet;
  }

  /** "https://www.harbourpost.example/a" and "harbourpost.example" are one domain. */
  private static String domainOf(String text) {
    String lower = text.strip().toLowerCase(Locale.ROOT);
    String host = lower;
    if (lower.startsWith("http://") || lower.startsWith("https://")) {
      try {
        String parsed = URI.create(lower).getHost();
        host = parsed == null ? lower : parsed;
      } catch (IllegalArgumentException e) {
        return lower;
      }
    }
    return host.startsWith("www.") ? host.substring("www.".length()) : host;
  }
}
