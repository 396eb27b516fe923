package io.touchstone.analysis.comparison;

import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.text.EditDistance;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the articles let speak, under one name each: "Novak" in one article is "Ilse
 * Novak" in another, and so is the misspelt "Nokav".
 */
final class Speakers {
  private static final int LETTERS_PER_SLIP = 4;

  private final Map<String, String> fullNames = new HashMap<>();
  private final Map<String, String> media = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  Speakers(List<EventStatement> statements) {
    Map<String, Integer> counts = new HashMap<>();
    for (EventStatement statement : statements) {
      if (statement.read().found().attribution()
          instanceof Attribution.NamedPerson(String name, String _)) {
        counts.merge(surname(name), 1, Integer::sum);
      }
    }
    for (EventStatement statement : statements) {
      if (statement.read().found().attribution()
          instanceof Attribution.NamedPerson(String name, String _)) {
        String key = canonical(surname(name), counts);
        fullNames.putIfAbsent(surname(name), name);
        fullNames.merge(
            key, name, (a, b) -> b.length() > a.length() && surname(b).equals(key) ? b : a);
        String medium = statement.read().medium();
        if (medium != null) {
          media.merge(key, medium, Speakers::longer);
          named.merge(statement.article() + " " + surname(name), medium, Speakers::longer);
        }
      }
    }
    for (String surname : counts.keySet()) {
      String key = canonical(surname, counts);
      fullNames.put(surname, fullNames.getOrDefault(key, surname));
      if (media.containsKey(key)) {
        media.put(surname, media.getOrDefault(key, ""));
      }
    }
  }

  /** Of surnames that one slip tells apart the more frequent one. */
  private static String canonical(String surname, Map<String, Integer> counts) {
    String best = surname;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      boolean near =
          EditDistance.between(entry.getKey(), surname) <= surname.length() / LETTERS_PER_SLIP
              || EditDistance.swapped(entry.getKey(), surname);
      int rank = Integer.compare(entry.getValue(), counts.getOrDefault(best, 0));
      if (near && (rank > 0 || (rank == 0 && entry.getKey().compareTo(best) < 0))) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** The fullest name that any article gives. */
  String fullName(String name) {
    return fullNames.getOrDefault(surname(name), name);
  }

  /** To which outlet the person spoke, by any article's account; null when none says so. */
  @Nullable String medium(String name) {
    return media.get(surname(name));
  }

  /** The same by that one article's account. */
  @Nullable String medium(String name, int article) {
    return named.get(article + " " + surname(name));
  }

  private static String longer(String a, String b) {
    return b.length() > a.length() ? b : a;
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
