package io.touchstone.analysis.attribution;

import io.touchstone.analysis.attribution.Names.Run;
import io.touchstone.analysis.token.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people that one article names: a surname alone means the person whose full name the article
 * gives, the nearest one before it when two share the surname.
 */
final class People {

  /** A person as the article introduces them; {@code role} is null when it gives none. */
  record Person(String name, @Nullable String role) {
    String surname() {
      return name.substring(name.lastIndexOf(' ') + 1);
    }
  }

  private final Set<String> organisations = new HashSet<>();
  private final Map<String, Person> bySurname = new HashMap<>();

  /** Reads all full names of the article; the first mention that gives a role gives it. */
  static People in(List<Token> tokens) {
    People people = new People();
    for (Run whole : Names.runs(tokens, 0, tokens.size())) {
      Run name = Names.withoutTitles(tokens, whole);
      if (isThing(tokens, whole.to())) {
        people.organisations.add(Names.text(tokens, name));
        continue;
      }
      if (Names.isFullPersonName(tokens, name)) {
        people.add(new Person(Names.text(tokens, name), Roles.around(tokens, name)));
      }
    }
    return people;
  }

  /** "Halvorsen Shipping, which owns the ferry,": people aren't "which". */
  private static boolean isThing(List<Token> tokens, int after) {
    return after + 1 < tokens.size()
        && tokens.get(after).is(",")
        && tokens.get(after + 1).lower().equals("which");
  }

  /** Whether the article itself shows that the name isn't a person's. */
  boolean isOrganisation(String name) {
    return organisations.contains(name);
  }

  private void add(Person found) {
    String key = key(found.surname());
    Person known = bySurname.get(key);
    if (known == null) {
      bySurname.put(key, found);
    } else if (known.name().equals(found.name()) && known.role() == null) {
      bySurname.put(key, found);
    }
  }

  /** Who is meant by a surname or a full name, or null when the article introduces nobody so. */
  @Nullable Person find(String name) {
    Person person = bySurname.get(key(name.substring(name.lastIndexOf(' ') + 1)));
    if (person == null) {
      return null;
    }
    boolean otherFirstName = name.contains(" ") && !person.name().endsWith(name);
    return otherFirstName ? null : person;
  }

  private static String key(String surname) {
    return surname.toLowerCase(Locale.ROOT);
  }
}
