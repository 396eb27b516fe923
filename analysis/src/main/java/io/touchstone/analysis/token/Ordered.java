package io.touchstone.analysis.token;

import java.util.List;
import java.util.function.ToIntFunction;

/** Searching lists that are in the order of the text. */
public final class Ordered {
  private Ordered() {}

  /** Index of the first element whose place is at least {@code place}; the size when none is. */
  public static <T> int firstFrom(List<T> elements, ToIntFunction<T> placeOf, int place) {
    int low = 0;
    int high = elements.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (placeOf.applyAsInt(elements.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
