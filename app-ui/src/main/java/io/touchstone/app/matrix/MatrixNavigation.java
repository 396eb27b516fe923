package io.touchstone.app.matrix;

import io.touchstone.domain.investigation.InvestigationId;

/** Addresses of the matrix, relative to the application's root. */
public final class MatrixNavigation {

  private MatrixNavigation() {}

  /** The matrix scrolled to a claim. */
  public static String toClaim(InvestigationId investigation, int claimNumber) {
    return "investigations/" + investigation + "/matrix?at=" + claimNumber;
  }
}
