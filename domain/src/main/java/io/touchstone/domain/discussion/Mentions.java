package io.touchstone.domain.discussion;

import io.touchstone.domain.account.AccountId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds who is called in a text: an at sign and the name that a person is shown by. */
public final class Mentions {
  private Mentions() {}

  /** Somebody who can be called. */
  public record Person(AccountId id, String name) {}

  /** Of names that begin alike, the longest that stands there; letters' case doesn't matter. */
  public static Set<AccountId> in(String text, Collection<Person> people) {
    Set<AccountId> called = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
      if (at > 0 && Character.isLetterOrDigit(lower.charAt(at - 1))) {
        continue; // an e-mail address
      }
      Person best = null;
      for (Person person : people) {
        if (standsAt(lower, at + 1, person.name().toLowerCase(Locale.ROOT))
            && (best == null || person.name().length() > best.name().length())) {
          best = person;
        }
      }
      if (best != null) {
        called.add(best.id());
      }
    }
    return called;
  }

  private static boolean standsAt(String text, int at, String name) {
    int end = at + name.length();
    return !name.isEmpty()
        && text.startsWith(name, at)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
