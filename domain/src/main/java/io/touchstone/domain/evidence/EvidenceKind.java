package io.touchstone.domain.evidence;

/** How near evidence is to what happened. */
public enum EvidenceKind {
  /** The thing itself: a register, a ruling, a recording, a measurement. */
  PRIMARY_RECORD,
  /** Somebody who was there. */
  WITNESS,
  /** Somebody who knows the field. */
  EXPERT,
  /** Somebody who passes it on. */
  SECONDARY
}
