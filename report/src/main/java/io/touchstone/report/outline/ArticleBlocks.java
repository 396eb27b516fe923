package io.touchstone.report.outline;

import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Copies;
import io.touchstone.report.Coverage;
import io.touchstone.report.Moment;
import io.touchstone.report.WebLink;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Block.Cell;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Block.Table;
import java.util.ArrayList;
import java.util.List;

/** Articles, listed and cited. */
final class ArticleBlocks {
  private ArticleBlocks() {}

  static String anchor(int article) {
    return "article-" + article;
  }

  /** "article 3", leading to it. */
  static Run reference(int article) {
    return new Run.Reference(
        Words.of("article.reference", String.valueOf(article)), anchor(article));
  }

  /** Outlet, title, day, and where it is in this report. */
  static List<Run> cite(Source article) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Words.isolated(Coverage.outletOf(article))));
    runs.add(new Run.Plain(", "));
    runs.add(title(article));
    runs.add(new Run.Plain(", " + published(article) + " ("));
    runs.add(reference(article.number()));
    runs.add(new Run.Plain(")"));
    return runs;
  }

  /** The same with what a reader needs to find these very words again. */
  static List<Run> cite(Source article, Quotation at) {
    List<Run> runs = new ArrayList<>(cite(article));
    runs.add(
        new Run.Soft(
            Words.of(
                "article.place",
                String.valueOf(at.anchor().span().start() + 1),
                String.valueOf(at.anchor().span().end()),
                Moment.of(article.capturedAt()).words(),
                Copies.beginning(article))));
    return runs;
  }

  static Table table(Coverage coverage) {
    return new Table(
        Words.of("articles.caption"),
        List.of(44, 38, 18),
        List.of(Words.of("articles.article"), Words.of("articles.copy"), Words.of("articles.from")),
        coverage.articles().stream().map(ArticleBlocks::row).toList());
  }

  private static Row row(Source article) {
    return new Row(
        anchor(article.number()), List.of(what(article), copy(article), comesFrom(article)));
  }

  private static Cell what(Source article) {
    List<List<Run>> lines = new ArrayList<>();
    lines.add(
        List.of(
            new Run.Plain(article.number() + " "),
            new Run.Strong(Words.isolated(Coverage.outletOf(article)))));
    lines.add(List.of(title(article)));
    if (article.owner() != null) {
      lines.add(List.of(new Run.Soft(Words.of("article.owner", Words.isolated(article.owner())))));
    }
    if (!article.authors().isEmpty()) {
      List<String> authors = article.authors().stream().map(Words::isolated).toList();
      lines.add(List.of(new Run.Soft(Words.of("article.by", String.join(", ", authors)))));
    }
    lines.add(List.of(new Run.Soft(published(article))));
    String address = article.url();
    if (address != null) {
      lines.add(List.of(address(address)));
    }
    return new Cell(lines);
  }

  private static Run address(String address) {
    return WebLink.of(address)
        .<Run>map(url -> new Run.Link(url, url))
        .orElseGet(() -> new Run.Soft(Words.of("article.no-link", Words.isolated(address))));
  }

  private static Cell copy(Source article) {
    List<List<Run>> lines = new ArrayList<>();
    lines.add(List.of(new Run.Foreign(article.fileName())));
    lines.add(
        List.of(
            new Run.Soft(Words.of("article.captured", Moment.of(article.capturedAt()).words()))));
    lines.add(
        article.originalDigest().isEmpty()
            ? List.of(new Run.Soft(Words.of("article.no-copy")))
            : List.of(new Run.Code(article.originalDigest())));
    if (!article.textDigest().isEmpty()) {
      lines.add(
          List.of(
              new Run.Soft(Words.of("article.text", Words.isolated(article.extractor()))),
              new Run.Code(article.textDigest())));
    }
    return new Cell(lines);
  }

  private static Cell comesFrom(Source article) {
    List<List<Run>> lines = new ArrayList<>();
    if (article.reworks() != null) {
      lines.add(List.of(new Run.Plain(Words.of("article.reworks")), reference(article.reworks())));
    }
    for (String credit : article.credits()) {
      lines.add(Run.plain(Words.of("article.credits", Words.isolated(credit))));
    }
    if (lines.isEmpty()) {
      lines.add(List.of(new Run.Soft(Words.of("article.original"))));
    }
    return new Cell(lines);
  }

  private static Run title(Source article) {
    String title = Coverage.titleOf(article);
    return WebLink.of(article.url())
        .<Run>map(url -> new Run.Link(title, url))
        .orElseGet(() -> new Run.Foreign(title));
  }

  private static String published(Source article) {
    String published = article.published();
    return published == null ? Words.of("published.unknown") : Moment.published(published).words();
  }
}
