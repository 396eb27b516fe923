package io.touchstone.domain.replication;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.investigation.InvestigationRole;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the people of a pack names here, by which nobody can sign in. */
public class RebuildPeople {
  private static final String NO_PASSWORD = "{none}";
  private static final int LONGEST_NAME = 60;

  private final Accounts accounts;

  public RebuildPeople(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The roles that they had, under their ids here. */
  Map<AccountId, InvestigationRole> rebuild(List<Replica.Person> people, NewIds ids) {
    Map<AccountId, InvestigationRole> roles = new TreeMap<>(Comparator.comparing(AccountId::value));
    for (Replica.Person person : people) {
      AccountId here = AccountId.next();
      accounts.addGone(
          new Account(
              here, Username.typed("imported"), name(person), NO_PASSWORD, false, false, 0));
      ids.is(person.id(), here);
      roles.put(here, person.role());
    }
    return roles;
  }

  private static String name(Replica.Person person) {
    String name = person.name().strip();
    return name.substring(0, Math.min(name.length(), LONGEST_NAME)) + " (imported)";
  }
}
