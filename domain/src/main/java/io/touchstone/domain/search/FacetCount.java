package io.touchstone.domain.search;

import java.util.Objects;

/**
 * How many hits share a value.
 *
 * @param value as it goes into a {@link SearchRequest}
 * @param label as a person reads it, where that differs from the value: an investigation's title
 * @param count of hits if this value alone were chosen of its facet
 */
public record FacetCount(String value, String label, long count) {
  public FacetCount {
    Objects.requireNonNull(value);
    Objects.requireNonNull(label);
  }
}
