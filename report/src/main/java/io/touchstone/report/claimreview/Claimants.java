package io.touchstone.report.claimreview;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.statement.Attribution;
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
 * dossier says it in two cases: whoever an article quotes as a person is one, and another outlet,
 * an examined outlet or a credited agency is an organisation. An institution or a document may be
 * either, so that claimant stays unnamed, because a wrong type would be a wrong claim.
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

  /**
   * Whoever the claim names; for one that names nobody the one named source that stands behind it.
   */
  Optional<ObjectNode> of(ReviewedClaim claim) {
    Claimant named = claim.about().claimant();
    return named == null ? source(claim) : author(typeOf(named, claim), named.name());
  }

  private @Nullable String typeOf(Claimant named, ReviewedClaim claim) {
    return switch (named.type()) {
      case PERSON -> "Person";
      case ORGANISATION -> "Organization";
      case OTHER -> typeOf(named.name(), claim);
    };
  }

  private static Optional<ObjectNode> author(@Nullable String type, String name) {
    return Optional.ofNullable(type)
        .map(it -> JsonNodeFactory.instance.objectNode().put("@type", it).put("name", name));
  }

  private Optional<ObjectNode> source(ReviewedClaim claim) {
    List<Origin> counted = claim.origins().stream().filter(Origin::counts).toList();
    if (counted.size() != 1 || counted.getFirst().basis() != Origin.Basis.NAMED_SOURCE) {
      return Optional.empty();
    }
    String name = counted.getFirst().name();
    return author(typeOf(name, claim), name);
  }

  private @Nullable String typeOf(String name, ReviewedClaim claim) {
    if (organisations.contains(name)) {
      return "Organization";
    }
    return claim.appearances().stream()
        .map(Quotation::attribution)
        .filter(it -> name.equals(it.namedSource()))
        // a document that speaks is neither a person nor an organisation
        .flatMap(it -> Optional.ofNullable(typeOf(it)).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String typeOf(Attribution attribution) {
    return switch (attribution) {
      case Attribution.NamedPerson _ -> "Person";
      case Attribution.OtherOutlet _ -> "Organization";
      case Attribution.NamedDocument _,
          Attribution.Anonymous _,
          Attribution.OwnReporting _,
          Attribution.Unattributed _ ->
          null;
    };
  }
}
