package io.touchstone.report.claimreview;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks ClaimReview JSON-LD against schema.org's properties and ranges for the types that occur,
 * and against the list of required and recommended properties in Google's documentation of fact
 * check structured data.
 */
final class FieldList {
  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)?)?");
  private static final Set<String> WORK = Set.of("NewsArticle", "CreativeWork");
  private static final Set<String> AGENT =
      Set.of("Person", "Organization", "NewsMediaOrganization");

  /** A property's range: Text, URL, DateTime, @id or the types of a node. */
  private static final Map<String, Map<String, Set<String>>> SCHEMA_ORG =
      Map.of(
          "Report",
              Map.of(
                  "headline", Set.of("Text"),
                  "description", Set.of("Text"),
                  "abstract", Set.of("Text"),
                  "datePublished", Set.of("DateTime"),
                  "author", AGENT,
                  "correction", Set.of("CorrectionComment")),
          "CorrectionComment", Map.of("text", Set.of("Text"), "datePublished", Set.of("DateTime")),
          "ClaimReview",
              Map.of(
                  "url", Set.of("URL"),
                  "claimReviewed", Set.of("Text"),
                  "datePublished", Set.of("DateTime"),
                  "dateCreated", Set.of("DateTime"),
                  "author", AGENT,
                  "reviewRating", Set.of("Rating"),
                  "reviewBody", Set.of("Text"),
                  "itemReviewed", Set.of("Claim"),
                  "isPartOf", Set.of("@id")),
          "Rating", Map.of("alternateName", Set.of("Text"), "ratingExplanation", Set.of("Text")),
          "Claim",
              Map.of(
                  "text",
                  Set.of("Text"),
                  "author",
                  AGENT,
                  "datePublished",
                  Set.of("DateTime"),
                  "temporalCoverage",
                  Set.of("Text"),
                  "firstAppearance",
                  WORK,
                  "appearance",
                  WORK),
          "NewsArticle",
              Map.of(
                  "url", Set.of("URL"),
                  "headline", Set.of("Text"),
                  "datePublished", Set.of("DateTime"),
                  "author", AGENT,
                  "publisher", Set.of("Organization", "NewsMediaOrganization"),
                  "encoding", Set.of("MediaObject"),
                  "hasPart", Set.of("Quotation")),
          "MediaObject",
              Map.of(
                  "name", Set.of("Text"),
                  "sha256", Set.of("Text"),
                  "dateCreated", Set.of("DateTime")),
          "Person", Map.of("name", Set.of("Text")),
          "Organization", Map.of("name", Set.of("Text")),
          "NewsMediaOrganization", Map.of("name", Set.of("Text")));

  private static final Map<String, Set<String>> QUOTATION = Map.of("text", Set.of("Text"));

  private static final Map<String, Set<String>> REQUIRED_BY_GOOGLE =
      Map.of(
          "ClaimReview", Set.of("claimReviewed", "reviewRating", "url"),
          "Rating", Set.of("alternateName"),
          "Person", Set.of("name"),
          "Organization", Set.of("name"));

  /** A claim's author and dates are recommended too, but not everybody's claim has them. */
  private static final Map<String, Set<String>> RECOMMENDED_BY_GOOGLE =
      Map.of("ClaimReview", Set.of("author", "datePublished", "itemReviewed"));

  private final List<String> problems = new ArrayList<>();

  /** What is wrong, each with its place; empty when nothing is. */
  static List<String> check(JsonNode document) {
    FieldList list = new FieldList();
    if (!"https://schema.org".equals(document.path("@context").asString(""))) {
      list.problems.add("@context must be https://schema.org");
    }
    document.path("@graph").forEach(node -> list.node(node, "@graph"));
    return list.problems;
  }

  private void node(JsonNode node, String at) {
    String type = node.path("@type").asString("");
    String here = at + "/" + type;
    Map<String, Set<String>> properties =
        type.equals("Quotation") ? QUOTATION : SCHEMA_ORG.get(type);
    if (properties == null) {
      problems.add(here + ": not a type that may stand here");
      return;
    }
    for (Map<String, Set<String>> wanted : List.of(REQUIRED_BY_GOOGLE, RECOMMENDED_BY_GOOGLE)) {
      for (String name : wanted.getOrDefault(type, Set.of())) {
        if (!node.has(name)) {
          problems.add(here + ": " + name + " is missing");
        }
      }
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      if (!entry.getKey().startsWith("@")) {
        property(properties.get(entry.getKey()), entry.getValue(), here + "/" + entry.getKey());
      }
    }
  }

  private void property(Set<String> range, JsonNode value, String at) {
    if (range == null) {
      problems.add(at + ": schema.org has no such property here, or Touchstone must not give it");
    } else if (value.isArray()) {
      value.forEach(it -> property(range, it, at));
    } else if (value.isObject()) {
      object(range, value, at);
    } else if (!value.isString() || value.stringValue().isBlank()) {
      problems.add(at + ": must be a text that isn't empty");
    } else if (range.contains("URL") && !isAbsolute(value.stringValue())) {
      problems.add(at + ": must be an absolute address");
    } else if (range.contains("DateTime") && !DATE.matcher(value.stringValue()).matches()) {
      problems.add(at + ": must be an ISO 8601 date");
    } else if (!range.contains("URL") && !range.contains("DateTime") && !range.contains("Text")) {
      problems.add(at + ": must be one of " + range);
    }
  }

  private void object(Set<String> range, JsonNode value, String at) {
    if (range.contains("@id")) {
      if (!value.has("@id")) {
        problems.add(at + ": must refer to another node");
      }
    } else if (!range.contains(value.path("@type").asString(""))) {
      problems.add(at + ": must be one of " + range);
    } else {
      node(value, at);
    }
  }

  private static boolean isAbsolute(String address) {
    try {
      return new URI(address).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
