package io.touchstone.report.claimreview;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.report.Dossier.ReviewedClaim;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.report.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who made a claim. schema.org wants to know whether that is a person or an organisation; the
 * dossier says it in two cases: a speaker who is quoted with an office ("Mara Linde, harbour
 * master") is a person, and whoever is named like an examined outlet or a credited agency is an
 * organisation. Otherwise the claimant stays unnamed, because a wrong type would be a wrong claim.
 */
final class Claimants {
  private final Set<String> organisations = new HashSet<>();

  Claimants(Coverage coverage) {
    for (Source article : coverage.articles()) {
      if (article.outlet() != null) {
        organisations.add(article.outlet());
      }
      organisations.addAll(article.credits());
    }
  }

  /** Empty unless exactly one named source stands behind the claim. */
  Optional<ObjectNode> of(ReviewedClaim claim) {
    List<Origin> counted = claim.origins().stream().filter(Origin::counts).toList();
    if (counted.size() != 1 || counted.getFirst().basis() != Origin.Basis.NAMED_SOURCE) {
      return Optional.empty();
    }
    String name = counted.getFirst().name();
    return Optional.ofNullable(typeOf(name, claim))
        .map(type -> JsonNodeFactory.instance.objectNode().put("@type", type).put("name", name));
  }

  private @Nullable String typeOf(String name, ReviewedClaim claim) {
    if (organisations.contains(name)) {
      return "Organization";
    }
    boolean holdsAnOffice =
        claim.appearances().stream().anyMatch(it -> it.saidBy().startsWith(name + ", "));
    return holdsAnOffice ? "Person" : null;
  }
}
