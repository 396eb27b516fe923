package io.touchstone.domain.evidence;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.ErasedText;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A claim and something that speaks for or against it (motivation "linking").
 *
 * @param note why it bears on the claim; may be empty
 */
public record EvidenceLink(
    EvidenceId id,
    ClaimId claim,
    EvidenceSource source,
    Stance stance,
    EvidenceKind kind,
    Visibility visibility,
    String note,
    AccountId addedBy,
    Instant addedAt) {
  private static final int LONGEST_NOTE = 4_000;

  public EvidenceLink {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(source);
    Objects.requireNonNull(stance);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(visibility);
    Objects.requireNonNull(addedBy);
    Objects.requireNonNull(addedAt);
    note = note.strip();
    if (note.length() > LONGEST_NOTE) {
      throw new InvalidInputException(
          "note", "Keep the note under " + LONGEST_NOTE + " characters.");
    }
  }

  /** The statement that it points to; empty for what lies outside the coverage. */
  public Optional<StatementId> passage() {
    return source instanceof EvidenceSource.Passage(StatementId statement)
        ? Optional.of(statement)
        : Optional.empty();
  }

  /** The digest of the copy that the house keeps of it; empty where it keeps none. */
  public Optional<Digest> copy() {
    return source instanceof EvidenceSource.External outside
            && outside.archive() instanceof Archive.Kept kept
        ? Optional.of(kept.digest())
        : Optional.empty();
  }

  /** What may have to be erased, by name; what it hasn't is left out. */
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("note", note);
    if (source instanceof EvidenceSource.External outside) {
      texts.put("title", outside.title());
      if (outside.url() != null) {
        texts.put("url", outside.url());
      }
    }
    return texts;
  }

  /** The same without its texts; that it was linked, by whom and how, stays. */
  public EvidenceLink erased() {
    return new EvidenceLink(
        id,
        claim,
        source instanceof EvidenceSource.External
            ? new EvidenceSource.External(ErasedText.INSTEAD, null)
            : source,
        stance,
        kind,
        visibility,
        note.isEmpty() ? note : ErasedText.INSTEAD,
        addedBy,
        addedAt);
  }
}
