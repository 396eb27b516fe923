package io.touchstone.analysis.comparison;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.text.EditDistance;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who makes a claim, by the statements that speak for it. */
public final class Claimants {
  private static final int LETTERS_PER_SLIP = 4;

  private Claimants() {}

  /**
   * The one source that every article names, under its fullest name; empty when one names nobody or
   * they name several.
   *
   * @param statements those that assert or attribute the claim
   */
  public static Optional<Claimant> of(List<Statement> statements) {
    Claimant one = null;
    Set<Object> naming = new HashSet<>();
    for (Statement statement : statements) {
      Claimant named = named(statement.attribution());
      if (named == null) {
        continue;
      }
      if (one != null && !same(one, named)) {
        return Optional.empty();
      }
      naming.add(statement.article());
      one = one == null || fuller(named, one) ? named : one;
    }
    boolean everywhere = statements.stream().allMatch(it -> naming.contains(it.article()));
    return everywhere ? Optional.ofNullable(one) : Optional.empty();
  }

  private static @Nullable Claimant named(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson(String name, String _) -> of(name, Claimant.Type.PERSON);
      case Attribution.OtherOutlet(String name) -> of(name, Claimant.Type.ORGANISATION);
      case Attribution.NamedDocument(String name) -> of(name, Claimant.Type.OTHER);
      case Attribution.Anonymous _, Attribution.OwnReporting _, Attribution.Unattributed _ -> null;
    };
  }

  private static @Nullable Claimant of(String name, Claimant.Type type) {
    String bare = name.strip();
    return bare.isEmpty() || bare.length() > Claimant.LONGEST_NAME
        ? null
        : new Claimant(bare, type);
  }

  private static boolean fuller(Claimant named, Claimant than) {
    return named.name().length() > than.name().length();
  }

  private static boolean same(Claimant a, Claimant b) {
    if (a.type() != b.type()) {
      return false;
    }
    if (a.type() != Claimant.Type.PERSON) {
      return a.name().equalsIgnoreCase(b.name());
    }
    String one = surname(a.name());
    String other = surname(b.name());
    return EditDistance.between(one, other) <= other.length() / LETTERS_PER_SLIP
        || EditDistance.swapped(one, other);
  }

  private static String surname(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
