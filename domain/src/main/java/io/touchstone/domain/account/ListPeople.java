package io.touchstone.domain.account;

import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Shows who is here, so that colleagues can be invited. */
public class ListPeople {

  private final Accounts accounts;

  public ListPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /** A person as a screen shows them. */
  public record Person(
      AccountId id,
      String username,
      String name,
      @Nullable EmailAddress email,
      boolean administrator,
      boolean sample,
      boolean active) {}

  /** By name; everybody who may sign in sees everybody else. */
  @Transactional
  public List<Person> all(Viewer viewer) {
    Objects.requireNonNull(viewer);
    return accounts.all().stream()
        .map(
            it ->
                new Person(
                    it.id(),
                    it.username().value(),
                    it.displayName(),
                    it.email(),
                    it.administrator(),
                    it.sample(),
                    it.active()))
        .toList();
  }
}
