package io.touchstone.domain.investigation;

/** What can be done in an investigation, each with the least role that may do it. */
public enum Permission {
  VIEW(InvestigationRole.READER),
  IMPORT(InvestigationRole.REVIEWER),
  CORRECT_FACTS(InvestigationRole.REVIEWER),
  GROUP_STATEMENTS(InvestigationRole.REVIEWER),
  MARK(InvestigationRole.REVIEWER),
  LINK_EVIDENCE(InvestigationRole.REVIEWER),
  COMMENT(InvestigationRole.REVIEWER),
  WORK_ON_TASKS(InvestigationRole.REVIEWER),
  ASSIGN_TASKS(InvestigationRole.EDITOR),
  ARRANGE_REVIEWS(InvestigationRole.EDITOR),
  APPROVE(InvestigationRole.REVIEWER),
  ADJUDICATE(InvestigationRole.EDITOR),
  OVERRIDE_POLICY(InvestigationRole.EDITOR),
  USE_CONFIDENTIAL_EVIDENCE(InvestigationRole.EDITOR),
  WAIVE_APPROVAL(InvestigationRole.EDITOR),
  PUBLISH(InvestigationRole.EDITOR),
  MANAGE_MEMBERS(InvestigationRole.EDITOR),
  MANAGE_WEBHOOKS(InvestigationRole.EDITOR),
  DELETE(InvestigationRole.EDITOR);

  private final InvestigationRole least;

  Permission(InvestigationRole least) {
    this.least = least;
  }

  /** The least role that may do this. */
  public InvestigationRole least() {
    return least;
  }
}
