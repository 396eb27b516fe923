package io.touchstone.app.investigation;

import io.touchstone.domain.investigation.InvestigationId;

/** Addresses of the list and of an investigation's people, relative to the application's root. */
public final class InvestigationNavigation {

  /** The list of all investigations. */
  public static final String LIST = "";

  private InvestigationNavigation() {}

  public static String people(InvestigationId id) {
    return "investigations/" + id + "/people";
  }
}
