package io.touchstone.domain.webhook;

/** Why an address wasn't told. */
public enum DeliveryProblem {
  /** Its name has an address that isn't on the public internet. */
  NOT_PUBLIC,
  UNKNOWN_HOST,
  UNREACHABLE,
  NOT_SECURE,
  TOO_SLOW,
  /** It answered with another address, which isn't followed. */
  REDIRECTED,
  /** It answered with a status other than 2xx. */
  REFUSED,
  /** It answered 410: nothing is wanted there any more. */
  GONE
}
