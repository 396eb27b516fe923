package io.touchstone.domain.inquiry;

import java.util.Objects;
import java.util.UUID;

/** Identifies a question to an outlet. */
public record InquiryId(UUID value) {
  public InquiryId {
    Objects.requireNonNull(value);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
