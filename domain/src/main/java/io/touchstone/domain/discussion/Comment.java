package io.touchstone.domain.discussion;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.ErasedText;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about a claim.
 *
 * @param statement where they were reading; the way back to the span
 * @param evidence what they spoke of, null for the claim itself
 * @param mentioned whom they called by name
 * @param resolved null while it is open
 */
public record Comment(
    CommentId id,
    ClaimId claim,
    StatementId statement,
    @Nullable EvidenceId evidence,
    AccountId author,
    Instant at,
    String text,
    Set<AccountId> mentioned,
    @Nullable Resolution resolved) {
  public static final int LONGEST = 2_000;

  public Comment {
    Objects.requireNonNull(id);
    Objects.requireNonNull(claim);
    Objects.requireNonNull(statement);
    Objects.requireNonNull(author);
    Objects.requireNonNull(at);
    mentioned = Set.copyOf(mentioned);
    text = text.strip();
    if (text.isEmpty()) {
      throw new InvalidInputException("comment", "Write what you want to say.");
    }
    if (text.length() > LONGEST) {
      throw new InvalidInputException(
          "comment", "A comment has at most 2,000 characters; link a document for more.");
    }
  }

  /** Who said that it is dealt with, and when. */
  public record Resolution(AccountId by, Instant at) {
    public Resolution {
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public boolean isOpen() {
    return resolved == null;
  }

  /** What may have to be erased, by name. */
  public Map<String, String> texts() {
    return Map.of("text", text);
  }

  /** The same with nothing of what was said; that something was said stays. */
  public Comment erased() {
    return new Comment(
        id, claim, statement, evidence, author, at, ErasedText.INSTEAD, mentioned, resolved);
  }
}
