package io.touchstone.domain.notification;

/** Why a mail server hasn't taken a letter. */
public enum MailProblem {
  NOT_SET_UP(false),
  UNREACHABLE(false),
  /** User name or password. */
  SIGN_IN_REFUSED(false),
  /** The address that it comes from, or that nobody signed in. */
  SENDER_REFUSED(false),
  ADDRESS_REFUSED_NOW(false),
  ADDRESS_REFUSED(true),
  LETTER_REFUSED_NOW(false),
  LETTER_REFUSED(true),
  UNWRITABLE(true);

  private final boolean lasting;

  MailProblem(boolean lasting) {
    this.lasting = lasting;
  }

  /** Whether no further try helps until somebody changes something. */
  public boolean isLasting() {
    return lasting;
  }
}
