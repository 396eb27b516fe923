package io.touchstone.domain.investigation;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who takes part in an investigation, by name, for those who may see it. */
public class Members {

  private final Access access;
  private final Accounts accounts;

  public Members(Access access, Accounts accounts) {
    this.access = access;
    this.accounts = accounts;
  }

  /** A member as a screen shows them. */
  public record Member(AccountId id, String name, InvestigationRole role) {
    /** Whether work can be given to them. */
    public boolean reviews() {
      return role.compareTo(InvestigationRole.REVIEWER) >= 0;
    }
  }

  /** By name; who can't sign in any longer is left out. */
  @Transactional
  public List<Member> of(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.VIEW);
    return accounts.all().stream()
        .filter(Account::active)
        .flatMap(
            account ->
                investigation
                    .roleOf(account.id())
                    .map(role -> new Member(account.id(), account.displayName(), role))
                    .stream())
        .sorted(Comparator.comparing(Member::name))
        .toList();
  }

  /**
   * Names of everybody who left a trace in the investigation, whether they are members still or
   * not.
   */
  @Transactional
  public Map<AccountId, String> names(Viewer viewer, InvestigationId id) {
    access.require(viewer, id, Permission.VIEW);
    return accounts.names();
  }
}
