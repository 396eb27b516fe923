package io.touchstone.report.replication;

import io.touchstone.domain.InvalidInputException;

/** Why a file is no pack. */
final class PackProblem {
  private PackProblem() {}

  static InvalidInputException of(String sentence) {
    return new InvalidInputException("pack", sentence);
  }
}
