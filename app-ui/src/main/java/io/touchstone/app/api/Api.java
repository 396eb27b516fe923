package io.touchstone.app.api;

/** Where the API lies. */
final class Api {
  static final String V1 = "/api/v1";
  static final String INVESTIGATION = V1 + "/investigations/{investigation}";

  private Api() {}
}
