package io.touchstone.domain.inquiry;

/** How an outlet was asked. */
public enum Channel {
  EMAIL,
  PHONE,
  LETTER,
  /** What the outlet offers on its own pages. */
  FORM,
  IN_PERSON
}
