package io.touchstone.report.outline;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.AskedInPrint;
import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.report.Asked;
import io.touchstone.report.Badge;
import io.touchstone.report.Conclusion;
import io.touchstone.report.Copies;
import io.touchstone.report.Coverage;
import io.touchstone.report.Drift;
import io.touchstone.report.Moment;
import io.touchstone.report.Particulars;
import io.touchstone.report.Surrounding;
import io.touchstone.report.Unknowns;
import io.touchstone.report.WebLink;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Block.Heading;
import io.touchstone.report.outline.Block.Items;
import io.touchstone.report.outline.Block.Paragraph;
import io.touchstone.report.outline.Block.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One claim: the verdict, the reasons, every appearance, origins, evidence, what is unknown. */
final class ClaimBlocks {
  private final ReviewedClaim claim;
  private final Coverage coverage;
  private final boolean checkable;
  private final List<Block> blocks = new ArrayList<>();

  ClaimBlocks(ReviewedClaim claim, Coverage coverage) {
    this.claim = claim;
    this.coverage = coverage;
    checkable = !(claim.finding() instanceof Finding.NotCheckable);
  }

  static String anchor(ReviewedClaim claim) {
    return "claim-" + claim.number();
  }

  List<Block> all() {
    Conclusion conclusion = Conclusion.of(claim);
    blocks.add(
        new Heading(
            3,
            anchor(claim),
            List.of(
                new Run.Soft(Words.of("claim.number", String.valueOf(claim.number()))),
                new Run.Plain(" "),
                new Run.Foreign(claim.text()))));
    add(
        new Run.Chip(conclusion.badge(), conclusion.label()),
        new Run.Plain(". " + conclusion.meaning() + " "),
        new Run.Soft(conclusion.reviewedBy()));
    String about = String.join(" ", Particulars.of(claim.about()));
    if (!about.isEmpty()) {
      add(new Run.Foreign(about));
    }
    part(differs() ? "findings" : "why");
    claim.assessments().forEach(this::mark);
    part("appearances");
    appearances();
    if (checkable) {
      part("origins");
      origins();
    }
    if (checkable || !claim.evidence().isEmpty()) {
      part("evidence");
      evidence();
    }
    if (!claim.asked().isEmpty()) {
      part("asked");
      claim.asked().forEach(this::asked);
    }
    List<String> unknowns = Unknowns.of(claim, coverage);
    if (!unknowns.isEmpty()) {
      part("unknown");
      blocks.add(new Items(unknowns.stream().map(Run::plain).toList()));
    }
    return blocks;
  }

  private boolean differs() {
    return claim.finding() == null || claim.scrutiny().settlement() != null;
  }

  private void mark(Mark mark) {
    List<Run> by = new ArrayList<>();
    by.add(
        new Run.Soft(
            capitalised(Words.byline(mark.reviewer())) + ", " + Moment.of(mark.at()).words()));
    if (differs()) {
      by.add(new Run.Plain(": "));
      by.add(new Run.Chip(Badge.of(mark.finding()), Words.label(mark.finding())));
    }
    blocks.add(new Paragraph(by));
    if (mark.override() != null) {
      add(
          new Run.Strong(Words.of("exception.label")),
          new Run.Plain(" "),
          new Run.Foreign(mark.override()));
    }
    if (mark.rationale().isBlank()) {
      add(new Run.Soft(Words.of("claim.no-reason")));
    } else {
      mark.rationale()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> add(new Run.Foreign(line)));
    }
    if (!mark.whereLooked().isBlank()) {
      add(
          new Run.Soft(Words.of("claim.looked")),
          new Run.Plain(" "),
          new Run.Foreign(mark.whereLooked()));
    }
  }

  private void appearances() {
    Integer first = claim.firstAppearance();
    String published = first == null ? null : coverage.article(first).published();
    if (first != null && published != null) {
      add(new Run.Soft(Words.of("first", first.toString(), Moment.published(published).words())));
    }
    for (Quotation at : claim.appearances()) {
      Source article = coverage.article(at.article());
      List<Run> words = new ArrayList<>();
      String before = Surrounding.before(at.anchor());
      String after = Surrounding.after(at.anchor());
      if (!before.isEmpty()) {
        words.add(new Run.Soft(before));
      }
      words.add(new Run.Quoted(at.anchor().exact()));
      if (!after.isEmpty()) {
        words.add(new Run.Soft(after));
      }
      blocks.add(new Quote(article.language(), words));
      add(
          new Run.Strong(Words.isolated(Coverage.outletOf(article))),
          new Run.Plain(" " + Words.label(at.role()) + ". "),
          new Run.Soft(Words.of("claim.who")),
          new Run.Plain(" "),
          new Run.Foreign(Words.label(at.attribution())),
          new Run.Source(ArticleBlocks.cite(article, at)));
      String drift = Drift.of(at);
      if (!drift.isEmpty()) {
        add(new Run.Foreign(drift));
      }
    }
  }

  private void origins() {
    long counted = claim.origins().stream().filter(Origin::counts).count();
    blocks.add(
        Outline.paragraph(Words.of("origins", counted) + (claim.origins().isEmpty() ? "." : ":")));
    if (!claim.origins().isEmpty()) {
      blocks.add(new Items(claim.origins().stream().map(ClaimBlocks::origin).toList()));
    }
  }

  private static List<Run> origin(Origin origin) {
    List<Run> runs = new ArrayList<>(Run.plain(Words.sentence(origin)));
    for (int i = 0; i < origin.articles().size(); i++) {
      runs.add(new Run.Plain(i == 0 ? " (" : ", "));
      runs.add(ArticleBlocks.reference(origin.articles().get(i)));
    }
    if (!origin.articles().isEmpty()) {
      runs.add(new Run.Plain(")"));
    }
    return runs;
  }

  private void evidence() {
    if (claim.evidence().isEmpty()) {
      add(new Run.Soft(Words.of("claim.no-evidence")));
    }
    for (Stance stance : Stance.values()) {
      for (Evidence piece : claim.evidence()) {
        if (piece.stance() == stance) {
          evidence(piece);
        }
      }
    }
  }

  private void evidence(Evidence piece) {
    List<Run> runs = new ArrayList<>();
    runs.add(new Run.Strong(Words.label(piece.stance()) + ": "));
    Integer number = piece.article();
    if (number != null) {
      runs.addAll(ArticleBlocks.cite(coverage.article(number)));
    } else {
      String url = WebLink.of(piece.url()).orElse(null);
      runs.add(
          url == null
              ? new Run.Foreign(Words.told(piece.description()))
              : new Run.Link(piece.description(), url));
      if (piece.url() != null) {
        runs.add(
            new Run.Source(
                List.of(url == null ? new Run.Foreign(piece.url()) : new Run.Link(url, url))));
      }
    }
    runs.add(new Run.Soft(" (" + Words.label(piece.kind()) + ")"));
    blocks.add(new Paragraph(runs));
    if (piece.quotation() != null) {
      blocks.add(new Quote(null, List.of(new Run.Quoted(piece.quotation()))));
    }
    if (!piece.note().isBlank()) {
      add(new Run.Foreign(piece.note()));
    }
    CopyInPrint copy = piece.copy();
    if (copy != null) {
      String digest = copy.digest();
      Run.Soft sentence = new Run.Soft(Copies.sentence(copy));
      if (digest == null) {
        add(sentence);
      } else {
        add(sentence, new Run.Plain(" "), new Run.Code(digest));
      }
    }
  }

  private void asked(AskedInPrint asked) {
    add(new Run.Plain(Asked.question(asked)));
    quoted(asked.question());
    add(new Run.Plain(Asked.reply(asked)));
    if (asked.answer() != null) {
      quoted(asked.answer());
    }
  }

  private void quoted(String words) {
    blocks.add(new Quote(null, List.of(new Run.Foreign(words))));
  }

  private void part(String name) {
    blocks.add(new Heading(4, null, Run.plain(Words.of("claim." + name))));
  }

  private void add(Run... runs) {
    blocks.add(new Paragraph(List.of(runs)));
  }

  private static String capitalised(String byline) {
    int first = byline.offsetByCodePoints(0, byline.isEmpty() ? 0 : 1);
    return byline.substring(0, first).toUpperCase(Locale.ROOT) + byline.substring(first);
  }
}
