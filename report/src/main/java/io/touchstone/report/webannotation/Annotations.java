package io.touchstone.report.webannotation;

import io.touchstone.domain.report.AskedInPrint;
import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Asked;
import io.touchstone.report.Coverage;
import io.touchstone.report.Names;
import io.touchstone.report.Notices;
import io.touchstone.report.WebLink;
import io.touchstone.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The annotations of one dossier, claim by claim. */
final class Annotations {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Dossier dossier;
  private final Coverage coverage;
  private final Targets targets;
  private final List<ObjectNode> all = new ArrayList<>();

  Annotations(Dossier dossier) {
    this.dossier = dossier;
    coverage = new Coverage(dossier);
    targets = new Targets(dossier);
  }

  List<ObjectNode> all() {
    for (ReviewedClaim claim : dossier.claims()) {
      claim.appearances().forEach(it -> all.add(identifying(claim, it)));
      for (int i = 0; i < claim.assessments().size(); i++) {
        all.add(assessing(claim, i));
      }
      for (int i = 0; i < claim.evidence().size(); i++) {
        all.add(linking(claim, i));
      }
      for (int i = 0; i < claim.asked().size(); i++) {
        all.add(questioning(claim, i));
      }
    }
    dossier.corrections().forEach(it -> all.add(correction(it)));
    dossier.told().forEach(it -> all.add(notice(it)));
    return all;
  }

  private ObjectNode notice(Dossier.Notice told) {
    ObjectNode annotation =
        annotation(
            Names.report(dossier) + "#notice-" + told.claim() + "-" + told.since().getEpochSecond(),
            "editing");
    annotation.put("created", told.since().toString());
    annotation.putArray("body").add(text("editing", Notices.sentence(told)));
    annotation.put("target", Names.report(dossier));
    return annotation;
  }

  private ObjectNode correction(Dossier.Correction said) {
    ObjectNode annotation =
        annotation(Names.report(dossier) + "#correction-" + said.version(), "editing");
    annotation.put("created", said.at().toString());
    annotation.putArray("body").add(text("editing", said.sentence()));
    annotation.put("target", Names.report(dossier));
    return annotation;
  }

  private ObjectNode identifying(ReviewedClaim claim, Quotation at) {
    ObjectNode annotation = annotation("urn:uuid:" + at.statement(), "identifying");
    ArrayNode body = annotation.putArray("body");
    body.add(text("identifying", claim.text()).put("id", Names.claim(claim)));
    body.add(text("tagging", Words.code(at.role())));
    body.add(text("describing", Words.label(at.attribution())));
    annotation.set("target", targets.span(coverage.article(at.article()), at));
    return annotation;
  }

  private ObjectNode assessing(ReviewedClaim claim, int index) {
    Mark mark = claim.assessments().get(index);
    ObjectNode annotation =
        annotation(Names.claim(claim) + "#assessment-" + (index + 1), "assessing");
    annotation.set(
        "creator", NODES.objectNode().put("type", "Person").put("nickname", mark.reviewer()));
    annotation.put("created", mark.at().toString());
    ArrayNode body = annotation.putArray("body");
    body.add(text("classifying", Words.label(mark.finding())));
    body.add(
        text(
            "assessing",
            Stream.of(
                    Words.meaning(mark.finding()),
                    mark.override() == null ? "" : Words.of("exception", mark.override()),
                    mark.rationale(),
                    mark.whereLooked().isBlank()
                        ? ""
                        : Words.of("claim.looked") + " " + mark.whereLooked())
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"))));
    annotation.set("target", targets.spans(claim, coverage));
    return annotation;
  }

  private ObjectNode linking(ReviewedClaim claim, int index) {
    Evidence evidence = claim.evidence().get(index);
    ObjectNode annotation = annotation(Names.claim(claim) + "#evidence-" + (index + 1), "linking");
    ArrayNode body = annotation.putArray("body");
    body.add(text("tagging", Words.code(evidence.stance())));
    body.add(text("tagging", Words.code(evidence.kind())));
    WebLink.of(evidence.url()).ifPresent(url -> body.add(outside(url, evidence.copy())));
    Integer article = evidence.article();
    if (article != null) {
      ObjectNode passage =
          NODES
              .objectNode()
              .put("type", "SpecificResource")
              .put("purpose", "linking")
              .put("source", targets.iri(coverage.article(article)));
      if (evidence.quotation() != null) {
        passage.set(
            "selector",
            NODES.objectNode().put("type", "TextQuoteSelector").put("exact", evidence.quotation()));
      }
      body.add(passage);
    }
    body.add(
        text(
            "describing",
            evidence.note().isBlank()
                ? evidence.description()
                : evidence.description() + "\n\n" + evidence.note()));
    annotation.put("target", Names.claim(claim));
    return annotation;
  }

  private static ObjectNode questioning(ReviewedClaim claim, int index) {
    AskedInPrint asked = claim.asked().get(index);
    ObjectNode annotation = annotation(Names.claim(claim) + "#asked-" + (index + 1), "questioning");
    annotation.set("creator", NODES.objectNode().put("type", "Person").put("nickname", asked.by()));
    ArrayNode body = annotation.putArray("body");
    body.add(text("questioning", Asked.question(asked) + " " + asked.question()));
    String answer = asked.answer();
    body.add(
        text("replying", answer == null ? Asked.reply(asked) : Asked.reply(asked) + " " + answer));
    annotation.put("target", Names.claim(claim));
    return annotation;
  }

  private static ObjectNode outside(String url, @Nullable CopyInPrint copy) {
    ObjectNode node =
        NODES
            .objectNode()
            .put("type", "SpecificResource")
            .put("purpose", "linking")
            .put("source", url);
    if (copy != null && copy.digest() != null) {
      node.putObject("state")
          .put("type", "TimeState")
          .put("sourceDate", copy.at().toString())
          .put("cached", Targets.named(copy.digest()));
    }
    return node;
  }

  private static ObjectNode annotation(String id, String motivation) {
    return NODES.objectNode().put("id", id).put("type", "Annotation").put("motivation", motivation);
  }

  private static ObjectNode text(String purpose, String value) {
    return NODES
        .objectNode()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("format", "text/plain")
        .put("value", value);
  }
}
