package io.touchstone.domain.investigation;

/** What has been published of an investigation and so keeps it from being deleted. */
public interface InPrint {
  /** Whether a published report stands that nobody has withdrawn. */
  boolean standsInPrint(InvestigationId investigation);

  /** Removes everything published about it, which only a sample allows. */
  void forget(InvestigationId investigation);
}
