package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The proposition that statements of several outlets share.
 *
 * @param number 1 for the investigation's first claim, never given again; 0 before it is stored
 * @param text the proposition; at first the words of its first statement
 * @param facts what is known of it beside its words
 * @param appearances at least one; a statement belongs to one claim only
 * @param version 0 before it is stored
 */
public record Claim(
    ClaimId id,
    InvestigationId investigation,
    int number,
    String text,
    ClaimFacts facts,
    List<Appearance> appearances,
    long version) {
  public static final int LONGEST_TEXT = 2_000;

  public Claim {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(facts);
    if (facts.utters(id)) {
      throw new InvalidInputException("kind", "A claim isn't the utterance of itself.");
    }
    appearances = List.copyOf(appearances);
    text = text.strip();
    if (text.isEmpty() || text.length() > LONGEST_TEXT) {
      throw new InvalidInputException(
          "text", "Word the claim in 1 to " + LONGEST_TEXT + " characters.");
    }
    if (appearances.isEmpty()) {
      throw new IllegalArgumentException("A claim appears in at least one statement.");
    }
    if (appearances.stream().map(Appearance::statement).distinct().count() != appearances.size()) {
      throw new IllegalArgumentException("A statement appears in a claim once.");
    }
  }

  /** A statement's words as a claim's, shortened if they are too long for one. */
  public static String wording(String statement) {
    int longest = LONGEST_TEXT / 2 - 1;
    return CodePoints.length(statement) <= longest
        ? statement
        : CodePoints.slice(statement, new TextSpan(0, longest)) + "…";
  }

  public Optional<Appearance> appearanceOf(StatementId statement) {
    return appearances.stream().filter(it -> it.statement().equals(statement)).findFirst();
  }

  /** Adds an appearance, or gives the one that is there another role. */
  public Claim with(Appearance appearance) {
    List<Appearance> changed = new ArrayList<>(appearances);
    int at = indexOf(appearance.statement());
    if (at < 0) {
      changed.add(appearance);
    } else {
      changed.set(at, appearance);
    }
    return withAppearances(changed);
  }

  /**
   * @throws InvalidInputException when it is the only appearance
   */
  public Claim without(StatementId statement) {
    if (appearances.size() == 1) {
      throw new InvalidInputException(
          "statement", "This is the claim's only statement; withdraw its mark instead.");
    }
    return withAppearances(
        appearances.stream().filter(it -> !it.statement().equals(statement)).toList());
  }

  /** With {@code heir} in the place of the first of these statements and without the others. */
  Claim handedOn(Set<StatementId> gone, StatementId heir) {
    List<Appearance> changed = new ArrayList<>();
    boolean placed = false;
    for (Appearance appearance : appearances) {
      boolean leaves = gone.contains(appearance.statement());
      if (!leaves) {
        changed.add(appearance);
      } else if (!placed) {
        changed.add(new Appearance(heir, appearance.role()));
        placed = true;
      }
    }
    return withAppearances(changed);
  }

  /** Whether no article says it: all that stands for it is our reading. */
  public boolean isReading() {
    return appearances.stream().allMatch(it -> it.role() == Role.IMPLIES);
  }

  public Claim reworded(String newText) {
    return new Claim(id, investigation, number, newText, facts, appearances, version);
  }

  /** The same proposition, of which something else is known. */
  public Claim described(ClaimFacts known) {
    return new Claim(id, investigation, number, text, known, appearances, version);
  }

  private Claim withAppearances(List<Appearance> changed) {
    return new Claim(id, investigation, number, text, facts, changed, version);
  }

  private int indexOf(StatementId statement) {
    for (int i = 0; i < appearances.size(); i++) {
      if (appearances.get(i).statement().equals(statement)) {
        return i;
      }
    }
    return -1;
  }
}
