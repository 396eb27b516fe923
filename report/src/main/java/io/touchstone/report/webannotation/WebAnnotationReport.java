package io.touchstone.report.webannotation;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportFormat;
import io.touchstone.report.Names;
import io.touchstone.report.PrettyJson;
import io.touchstone.report.SpokenReport;
import io.touchstone.report.outline.Outline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes an AnnotationCollection of the <a href="https://www.w3.org/TR/annotation-model/">Web
 * Annotation Data Model</a> and its pages, all in one JSON-LD document.
 *
 * <p>An appearance is an annotation that identifies the claim in a span and tags what the span does
 * with it; a reviewer's mark is one that assesses all spans of its claim; evidence is linked to the
 * claim. Positions are Unicode code points of the text that was read from the kept copy, which
 * {@code cached} names by its SHA-256 digest (RFC 6920).
 */
public final class WebAnnotationReport extends SpokenReport {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final int PAGE = 500;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public ReportFormat format() {
    return ReportFormat.WEB_ANNOTATION;
  }

  @Override
  protected void print(Dossier dossier, OutputStream out) throws IOException {
    List<ObjectNode> annotations = new Annotations(dossier).all();
    int pages = Math.max(1, Math.ceilDiv(annotations.size(), PAGE));
    ArrayNode graph = NODES.arrayNode();
    graph.add(collection(dossier, annotations.size(), pages));
    for (int page = 0; page < pages; page++) {
      int first = page * PAGE;
      int end = Math.min(annotations.size(), first + PAGE);
      graph.add(page(dossier, page, pages, annotations.subList(first, end)));
    }
    ObjectNode document = NODES.objectNode().put("@context", CONTEXT);
    document.set("@graph", graph);
    PrettyJson.write(document, out);
  }

  private static ObjectNode collection(Dossier dossier, int total, int pages) {
    return NODES
        .objectNode()
        .put("id", collection(dossier))
        .put("type", "AnnotationCollection")
        .put("label", Outline.title(dossier))
        .put("created", dossier.compiledAt().toString())
        .put("total", total)
        .put("first", page(dossier, 0))
        .put("last", page(dossier, pages - 1));
  }

  private static ObjectNode page(
      Dossier dossier, int number, int pages, List<ObjectNode> annotations) {
    ObjectNode page = NODES.objectNode();
    page.put("id", page(dossier, number));
    page.put("type", "AnnotationPage");
    page.put("partOf", collection(dossier));
    page.put("startIndex", number * PAGE);
    if (number > 0) {
      page.put("prev", page(dossier, number - 1));
    }
    if (number < pages - 1) {
      page.put("next", page(dossier, number + 1));
    }
    ArrayNode items = page.putArray("items");
    annotations.forEach(items::add);
    return page;
  }

  private static String collection(Dossier dossier) {
    return Names.report(dossier) + "#annotations";
  }

  private static String page(Dossier dossier, int number) {
    return collection(dossier) + "-" + (number + 1);
  }
}
