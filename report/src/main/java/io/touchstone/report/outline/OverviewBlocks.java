package io.touchstone.report.outline;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Coverage;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Block.Cell;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Block.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The matrix. A page holds a column an article only for a few; beyond that each row lists, by their
 * numbers, the articles that say so, attribute it, deny or question it.
 */
final class OverviewBlocks {
  private static final int MOST_COLUMNS = 5;
  private static final int CLAIM_WIDTH = 28;
  private static final int VERDICT_WIDTH = 17;
  private static final int LONGEST_TEXT = 160;

  private OverviewBlocks() {}

  static List<Block> of(Dossier dossier, Coverage coverage) {
    Block heading = Outline.section("overview");
    if (dossier.claims().isEmpty()) {
      return List.of(heading, Outline.paragraph(Words.of("overview.none")));
    }
    return List.of(
        heading,
        coverage.articles().size() <= MOST_COLUMNS
            ? byArticle(dossier.claims(), coverage.articles())
            : byRole(dossier.claims()));
  }

  private static Table byArticle(List<ReviewedClaim> claims, List<Source> articles) {
    List<String> head = head(articles.stream().map(OverviewBlocks::column));
    return new Table(
        Words.of("overview.by-article"),
        widths(articles.size()),
        head,
        claims.stream()
            .map(claim -> row(claim, articles.stream().map(it -> roles(claim, it))))
            .toList());
  }

  private static Table byRole(List<ReviewedClaim> claims) {
    return new Table(
        Words.of("overview.by-role"),
        widths(Role.values().length),
        head(Arrays.stream(Role.values()).map(Words::label)),
        claims.stream()
            .map(claim -> row(claim, Arrays.stream(Role.values()).map(it -> articles(claim, it))))
            .toList());
  }

  private static List<String> head(Stream<String> others) {
    return Stream.concat(
            Stream.of(Words.of("overview.claim"), Words.of("overview.verdict")), others)
        .toList();
  }

  private static List<Integer> widths(int others) {
    List<Integer> widths = new ArrayList<>(List.of(CLAIM_WIDTH, VERDICT_WIDTH));
    for (int i = 0; i < others; i++) {
      widths.add((100 - CLAIM_WIDTH - VERDICT_WIDTH) / others);
    }
    return widths;
  }

  private static Row row(ReviewedClaim claim, Stream<String> others) {
    Conclusion conclusion = Conclusion.of(claim);
    List<Cell> cells = new ArrayList<>();
    cells.add(
        Cell.of(
            List.of(
                new Run.Reference(String.valueOf(claim.number()), ClaimBlocks.anchor(claim)),
                new Run.Plain(" "),
                new Run.Foreign(shortened(claim.text())))));
    List<List<Run>> verdict = new ArrayList<>();
    verdict.add(List.of(new Run.Chip(conclusion.badge(), conclusion.label())));
    if (!conclusion.exceptions().isEmpty()) {
      verdict.add(List.of(new Run.Soft(Words.of("overview.exception"))));
    }
    cells.add(new Cell(verdict));
    others.map(it -> Cell.of(Run.plain(it))).forEach(cells::add);
    return new Row(null, cells);
  }

  private static String column(Source article) {
    return article.number() + " " + Coverage.outletOf(article);
  }

  private static String roles(ReviewedClaim claim, Source article) {
    String roles =
        claim.appearances().stream()
            .filter(it -> it.article() == article.number())
            .map(it -> Words.label(it.role()))
            .distinct()
            .collect(Collectors.joining(", "));
    return roles.isEmpty() ? Words.of("overview.silent") : roles;
  }

  private static String articles(ReviewedClaim claim, Role role) {
    String numbers =
        claim.appearances().stream()
            .filter(it -> it.role() == role)
            .map(Quotation::article)
            .distinct()
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? Words.of("overview.silent") : numbers;
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)).stripTrailing() + "…";
  }
}
