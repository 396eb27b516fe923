package io.touchstone.app.webhook;

import io.touchstone.domain.investigation.InvestigationId;

/** Addresses of the pages about webhooks, relative to the application's root. */
public final class WebhookNavigation {
  static final String ALL = "webhooks";
  static final String OF_ONE = "investigations/:investigation/webhooks";

  private WebhookNavigation() {}

  /** Those of one investigation. */
  public static String in(InvestigationId investigation) {
    return "investigations/" + investigation + "/webhooks";
  }
}
