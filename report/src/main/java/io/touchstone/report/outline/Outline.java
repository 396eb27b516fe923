package io.touchstone.report.outline;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Publisher;
import io.touchstone.report.Badge;
import io.touchstone.report.Corrections;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.Notices;
import io.touchstone.report.Omissions;
import io.touchstone.report.ReviewSummary;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Block.Heading;
import io.touchstone.report.outline.Block.Items;
import io.touchstone.report.outline.Block.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dossier as a sequence of blocks, made one after the other, so that a large one needs no more.
 */
public final class Outline {
  private Outline() {}

  public static Stream<Block> of(Dossier dossier) {
    Coverage coverage = new Coverage(dossier);
    return Stream.of(
            front(dossier).stream(),
            OverviewBlocks.of(dossier, coverage).stream(),
            claims(dossier, coverage),
            back(dossier, coverage).stream())
        .flatMap(part -> part);
  }

  /** The report's title in one line. */
  public static String title(Dossier dossier) {
    return Words.of("outline.kicker") + ": " + dossier.title();
  }

  private static List<Block> front(Dossier dossier) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(List.of(new Run.Soft(Words.of("outline.kicker")))));
    blocks.add(new Heading(1, null, List.of(new Run.Foreign(dossier.title()))));
    if (!dossier.question().isBlank()) {
      blocks.add(new Paragraph(List.of(new Run.Foreign(dossier.question()))));
    }
    Publisher publisher = dossier.publisher();
    if (publisher != null) {
      blocks.add(
          new Paragraph(
              List.of(new Run.Strong(Words.of("published.by", Words.isolated(publisher.name()))))));
    }
    blocks.add(
        new Paragraph(
            List.of(
                new Run.Soft(
                    Words.of(
                        "outline.compiled",
                        Moment.of(dossier.compiledAt()).words(),
                        Words.of("articles", dossier.articles().size()),
                        Words.of("claims", dossier.claims().size()))))));
    if (!dossier.told().isEmpty()) {
      blocks.add(section("notices"));
      blocks.add(
          new Items(
              Notices.of(dossier).stream().map(it -> List.<Run>of(new Run.Foreign(it))).toList()));
    }
    if (!dossier.corrections().isEmpty()) {
      blocks.add(section("corrections"));
      blocks.add(
          new Items(
              Corrections.of(dossier).stream()
                  .map(it -> List.<Run>of(new Run.Foreign(it)))
                  .toList()));
    }
    ReviewSummary reviewed = ReviewSummary.of(dossier);
    blocks.add(section("method"));
    blocks.add(paragraph(Words.of("method.how")));
    blocks.add(paragraph(Words.of("method.scale")));
    blocks.add(
        paragraph(
            String.join(" ", reviewed.people(), reviewed.agreement(), Words.of("method.reviewers"))
                .replace("  ", " ")));
    blocks.add(
        new Items(
            Arrays.stream(Badge.values())
                .map(
                    it ->
                        List.<Run>of(
                            new Run.Chip(it, it.label()), new Run.Plain(": " + it.meaning())))
                .toList()));
    return blocks;
  }

  private static Stream<Block> claims(Dossier dossier, Coverage coverage) {
    Stream<Block> heading = Stream.of(section("claims"));
    return dossier.claims().isEmpty()
        ? Stream.concat(heading, Stream.of(paragraph(Words.of("claims.none"))))
        : Stream.concat(
            heading,
            dossier.claims().stream()
                .flatMap(claim -> new ClaimBlocks(claim, coverage).all().stream()));
  }

  private static List<Block> back(Dossier dossier, Coverage coverage) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(section("left-out"));
    blocks.add(new Items(Omissions.of(dossier.leftOut()).stream().map(Run::plain).toList()));
    blocks.add(section("articles"));
    blocks.add(
        coverage.articles().isEmpty()
            ? paragraph(Words.of("articles.none"))
            : ArticleBlocks.table(coverage));
    blocks.add(section("trail"));
    blocks.add(paragraph(reportErrors(dossier)));
    blocks.add(paragraph(Words.of("check.quotations")));
    blocks.add(paragraph(trail(dossier.trailHead())));
    String digest = dossier.trailHead().digest();
    if (digest != null) {
      blocks.add(new Paragraph(List.of(new Run.Code(digest))));
    }
    blocks.add(new Paragraph(List.of(new Run.Soft(Words.of("outline.footer")))));
    return blocks;
  }

  /** Where the trail stood, in a sentence or two. */
  public static String trail(Dossier.TrailHead head) {
    return head.digest() == null
        ? Words.of("trail.empty")
        : Words.of("trail.head", head.entries()) + " " + Words.of("trail.digest");
  }

  /** How to report an error, in a sentence. */
  public static String reportErrors(Dossier dossier) {
    Publisher publisher = dossier.publisher();
    return publisher == null || publisher.contact() == null
        ? Words.of("error.nobody")
        : Words.of("error.contact", Words.isolated(publisher.contact()));
  }

  static Heading section(String name) {
    return new Heading(2, name, Run.plain(Words.of("section." + name)));
  }

  static Paragraph paragraph(String text) {
    return new Paragraph(Run.plain(text));
  }
}
