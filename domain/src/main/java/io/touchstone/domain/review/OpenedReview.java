package io.touchstone.domain.review;

import io.touchstone.domain.claim.ClaimId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the trail is told when a blind review opens: the findings that it wasn't told when they were
 * given, as the trail is for everybody to read.
 */
final class OpenedReview {
  private OpenedReview() {}

  static Map<String, String> details(ClaimId claim, List<Assessment> all) {
    Map<String, String> details = new TreeMap<>();
    details.put("claim", claim.toString());
    details.put(
        "findings",
        Standing.of(all).marks().stream()
            .map(it -> it.id() + " " + Standing.findingOf(it).name())
            .collect(Collectors.joining(",")));
    return details;
  }
}
