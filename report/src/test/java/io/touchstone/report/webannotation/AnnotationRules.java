package io.touchstone.report.webannotation;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Checks JSON-LD against what the Web Annotation Data Model says MUST be, for the classes that
 * occur: Annotation (3.1), bodies and targets (3.2), SpecificResource (4), selectors (4.2), states
 * (4.3), motivations (3.3.5), collections and pages (5).
 */
final class AnnotationRules {
  private static final Pattern UTC =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
  private static final Set<String> MOTIVATIONS =
      Set.of(
          "assessing",
          "bookmarking",
          "classifying",
          "commenting",
          "describing",
          "editing",
          "highlighting",
          "identifying",
          "linking",
          "moderating",
          "questioning",
          "replying",
          "tagging");

  /** Every key that the context http://www.w3.org/ns/anno.jsonld defines and that occurs here. */
  private static final Set<String> TERMS =
      Set.of(
          "id",
          "type",
          "body",
          "target",
          "motivation",
          "creator",
          "created",
          "purpose",
          "format",
          "value",
          "source",
          "selector",
          "state",
          "exact",
          "prefix",
          "suffix",
          "start",
          "end",
          "sourceDate",
          "cached",
          "nickname",
          "label",
          "total",
          "first",
          "last",
          "next",
          "prev",
          "partOf",
          "startIndex",
          "items");

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** What is wrong, each with its place; empty when nothing is. */
  static List<String> check(JsonNode document) {
    AnnotationRules rules = new AnnotationRules();
    rules.must(
        "http://www.w3.org/ns/anno.jsonld".equals(document.path("@context").asString("")),
        "@context");
    JsonNode graph = document.path("@graph");
    rules.collection(graph.path(0));
    int annotations = 0;
    for (int i = 1; i < graph.size(); i++) {
      rules.page(graph, i, annotations);
      annotations += graph.get(i).path("items").size();
    }
    rules.must(graph.path(0).path("total").asInt(-1) == annotations, "total");
    rules.must(graph.path(0).path("first").equals(graph.path(1).path("id")), "first");
    rules.must(graph.path(0).path("last").equals(graph.path(graph.size() - 1).path("id")), "last");
    return rules.problems;
  }

  private void collection(JsonNode it) {
    identified(it, "collection");
    must("AnnotationCollection".equals(it.path("type").asString("")), "collection type");
    terms(it, "collection");
  }

  private void page(JsonNode graph, int index, int before) {
    JsonNode page = graph.get(index);
    String at = "page " + index;
    identified(page, at);
    terms(page, at);
    must("AnnotationPage".equals(page.path("type").asString("")), at + " type");
    must(page.path("items").isArray(), at + " items");
    must(page.path("partOf").equals(graph.get(0).path("id")), at + " partOf");
    must(page.path("startIndex").asInt(-1) == before, at + " startIndex");
    must(page.path("next").equals(graph.path(index + 1).path("id")), at + " next");
    must(index == 1 || page.path("prev").equals(graph.get(index - 1).path("id")), at + " prev");
    for (JsonNode item : page.path("items")) {
      annotation(item, at + " " + item.path("id").asString("?"));
    }
  }

  private void annotation(JsonNode it, String at) {
    identified(it, at);
    terms(it, at);
    must("Annotation".equals(it.path("type").asString("")), at + " type");
    must(MOTIVATIONS.contains(it.path("motivation").asString("")), at + " motivation");
    must(!it.has("created") || isMoment(it.path("created")), at + " created");
    for (JsonNode body : it.path("body")) {
      resource(body, at + " body");
    }
    JsonNode target = it.path("target");
    must(!target.isMissingNode() && (!target.isArray() || !target.isEmpty()), at + " target");
    if (target.isArray()) {
      target.forEach(one -> resource(one, at + " target"));
    } else {
      resource(target, at + " target");
    }
  }

  private void resource(JsonNode it, String at) {
    if (it.isString()) {
      must(isIri(it), at + " must be an IRI");
      return;
    }
    terms(it, at);
    must(
        !it.has("purpose") || MOTIVATIONS.contains(it.path("purpose").asString("")),
        at + " purpose");
    switch (it.path("type").asString("")) {
      case "TextualBody" -> must(it.path("value").isString(), at + " value");
      case "SpecificResource" -> specific(it, at);
      default -> problems.add(at + " has no type that may stand here");
    }
  }

  private void specific(JsonNode it, String at) {
    must(isIri(it.path("source")), at + " source");
    JsonNode selectors = it.path("selector");
    if (selectors.isArray()) {
      selectors.forEach(selector -> selector(selector, at));
    } else if (!selectors.isMissingNode()) {
      selector(selectors, at);
    }
    JsonNode state = it.path("state");
    if (!state.isMissingNode()) {
      terms(state, at);
      must("TimeState".equals(state.path("type").asString("")), at + " state type");
      must(isMoment(state.path("sourceDate")), at + " sourceDate");
      must(!state.has("cached") || isIri(state.path("cached")), at + " cached");
    }
  }

  private void selector(JsonNode it, String at) {
    terms(it, at);
    switch (it.path("type").asString("")) {
      case "TextQuoteSelector" -> {
        must(
            it.path("exact").isString() && !it.path("exact").stringValue().isEmpty(),
            at + " exact");
        must(!it.has("prefix") || it.path("prefix").isString(), at + " prefix");
        must(!it.has("suffix") || it.path("suffix").isString(), at + " suffix");
      }
      case "TextPositionSelector" -> {
        must(it.path("start").isInt() && it.path("start").asInt() >= 0, at + " start");
        must(
            it.path("end").isInt() && it.path("end").asInt() >= it.path("start").asInt(),
            at + " end");
      }
      default -> problems.add(at + " has no selector that may stand here");
    }
  }

  private void identified(JsonNode it, String at) {
    must(isIri(it.path("id")), at + " id");
    must(ids.add(it.path("id").asString("")), at + " id is there twice");
  }

  private void terms(JsonNode it, String at) {
    for (String key : it.propertyNames()) {
      must(TERMS.contains(key), at + " has " + key + ", which the context doesn't define");
    }
  }

  private void must(boolean kept, String rule) {
    if (!kept) {
      problems.add(rule);
    }
  }

  private static boolean isMoment(JsonNode it) {
    return it.isString() && UTC.matcher(it.stringValue()).matches();
  }

  private static boolean isIri(JsonNode it) {
    try {
      return it.isString() && new URI(it.stringValue()).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
