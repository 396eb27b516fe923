package io.touchstone.app.matrix;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.search.StandingGroup;

/** Addresses of the matrix, relative to the application's root. */
public final class MatrixNavigation {

  private MatrixNavigation() {}

  /** The matrix scrolled to a claim. */
  public static String toClaim(InvestigationId investigation, int claimNumber) {
    return "investigations/" + investigation + "/matrix?at=" + claimNumber;
  }

  /** The claims that one has to review or has marked. */
  public static String ofPerson(InvestigationId investigation, AccountId person) {
    return "investigations/" + investigation + "/matrix?person=" + person;
  }

  /** The claims whose verdict has to be looked at again. */
  public static String toRechecks(InvestigationId investigation) {
    return "investigations/"
        + investigation
        + "/matrix?standing="
        + StandingFilter.RECHECK.inAddress();
  }

  /** The claims that stand so. */
  public static String withStanding(InvestigationId investigation, StandingGroup group) {
    StandingFilter filter =
        group == StandingGroup.UNREVIEWED
            ? StandingFilter.TO_REVIEW
            : StandingFilter.valueOf(group.name());
    return "investigations/" + investigation + "/matrix?standing=" + filter.inAddress();
  }
}
