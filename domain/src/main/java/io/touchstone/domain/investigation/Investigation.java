package io.touchstone.domain.investigation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One event under examination.
 *
 * @param question what the team wants to find out; may be empty
 * @param sample made by Touchstone itself to try things on, and deleted without ceremony
 * @param members everybody who takes part, with their role
 * @param version 0 before it is stored
 */
public record Investigation(
    InvestigationId id,
    String title,
    String question,
    boolean sample,
    Map<AccountId, InvestigationRole> members,
    Instant createdAt,
    long version) {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_QUESTION = 1_000;

  public Investigation {
    Objects.requireNonNull(id);
    Objects.requireNonNull(createdAt);
    title = title.strip();
    question = question.strip();
    members = Map.copyOf(members);
    if (title.isEmpty() || title.length() > LONGEST_TITLE) {
      throw new InvalidInputException(
          "title", "Name the event in 1 to " + LONGEST_TITLE + " characters.");
    }
    if (question.length() > LONGEST_QUESTION) {
      throw new InvalidInputException(
          "question", "Keep the question under " + LONGEST_QUESTION + " characters.");
    }
  }

  public Optional<InvestigationRole> roleOf(AccountId person) {
    return Optional.ofNullable(members.get(person));
  }

  public Investigation renamed(String newTitle, String newQuestion) {
    return new Investigation(id, newTitle, newQuestion, sample, members, createdAt, version);
  }

  public Investigation withMember(AccountId person, InvestigationRole role) {
    Map<AccountId, InvestigationRole> changed = new LinkedHashMap<>(members);
    changed.put(person, role);
    return withMembers(changed);
  }

  /**
   * @throws InvalidInputException when nobody would be left to edit
   */
  public Investigation withoutMember(AccountId person) {
    Map<AccountId, InvestigationRole> changed = new LinkedHashMap<>(members);
    changed.remove(person);
    return withMembers(changed);
  }

  private Investigation withMembers(Map<AccountId, InvestigationRole> changed) {
    if (!changed.containsValue(InvestigationRole.EDITOR)) {
      throw new InvalidInputException("members", "An investigation needs at least one editor.");
    }
    return new Investigation(id, title, question, sample, changed, createdAt, version);
  }
}
