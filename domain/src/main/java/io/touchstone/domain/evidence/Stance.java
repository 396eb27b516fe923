package io.touchstone.domain.evidence;

/** What evidence does to its claim (the terms of stance detection). */
public enum Stance {
  SUPPORTS,
  REFUTES,
  DISCUSSES
}
