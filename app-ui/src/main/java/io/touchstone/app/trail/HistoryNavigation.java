package io.touchstone.app.trail;

import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.investigation.InvestigationId;

/** The address of a claim's history, relative to the application's root. */
public final class HistoryNavigation {
  static final String ROUTE = "investigations/:investigation/claims/:claim/history";
  static final String CLAIM = "claim";

  private HistoryNavigation() {}

  public static String to(InvestigationId investigation, ClaimId claim) {
    return "investigations/" + investigation + "/claims/" + claim + "/history";
  }
}
