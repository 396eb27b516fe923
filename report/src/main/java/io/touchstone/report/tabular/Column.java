package io.touchstone.report.tabular;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.report.Drift;
import io.touchstone.report.Words;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param name for programs, "claim_number"; the heading of CSV and spreadsheet alike
 * @param wide whether it holds sentences
 * @param value a text or a whole number, or null where there is none
 */
record Column(String name, boolean wide, Function<AppearanceRow, @Nullable Object> value) {

  /** In the order in which they are written. */
  static final List<Column> ALL =
      List.of(
          ofClaim("claim_number", ReviewedClaim::number),
          wide(ofClaim("claim", ReviewedClaim::text)),
          ofClaim("claim_kind", it -> it.about().utterance() ? "utterance" : "content"),
          ofClaim(
              "claimant",
              it -> it.about().claimant() == null ? null : it.about().claimant().name()),
          ofClaim("as_of", it -> it.about().asOf() == null ? null : it.about().asOf().iso()),
          new Column("verdict", false, row -> row.conclusion().label()),
          ofClaim("standing", Column::standing),
          wide(new Column("exception", false, row -> joined(row.conclusion().exceptions()))),
          ofClaim(
              "independent_origins",
              claim -> (int) claim.origins().stream().filter(Origin::counts).count()),
          wide(ofClaim("origins", ReviewedClaim::originsInWords)),
          wide(
              ofClaim(
                  "rationale",
                  claim ->
                      joined(
                          claim.assessments().stream()
                              .map(Mark::rationale)
                              .filter(it -> !it.isBlank())
                              .toList()))),
          ofArticle("article_number", Source::number),
          ofArticle("outlet", Source::outlet),
          ofArticle("owner", Source::owner),
          wide(ofArticle("title", Source::title)),
          ofArticle("published", Source::published),
          ofArticle("url", Source::url),
          ofArticle("reworks_article", Source::reworks),
          ofQuotation("role", it -> Words.label(it.role())),
          ofQuotation("said_by", it -> Words.label(it.attribution())),
          ofQuotation("said_by_kind", it -> Words.code(it.attribution())),
          wide(ofQuotation("quotation", it -> it.anchor().exact())),
          wide(ofQuotation("differs", Drift::of)),
          ofQuotation("start", it -> it.anchor().span().start()),
          ofQuotation("end", it -> it.anchor().span().end()),
          new Column("first_appearance", false, Column::first),
          ofArticle("accessed", it -> it.capturedAt().toString()),
          ofArticle("file", Source::fileName),
          ofArticle("file_sha256", Source::originalDigest),
          ofArticle("text_sha256", Source::textDigest),
          ofQuotation("statement_id", Quotation::statement),
          ofClaim("claim_id", ReviewedClaim::id),
          wide(new Column("report_corrections", false, row -> joined(row.corrections()))));

  /** In a file that has no sheet of its own for the claims. */
  static final List<Column> ALONE =
      Stream.concat(
              ALL.stream(),
              Stream.of(
                  wide(new Column("where_looked", false, row -> row.told().whereLooked())),
                  wide(new Column("evidence", false, row -> row.told().evidence())),
                  wide(new Column("asked", false, row -> row.told().asked())),
                  wide(new Column("unknown", false, row -> row.told().unknown()))))
          .toList();

  private static Column ofClaim(String name, Function<ReviewedClaim, @Nullable Object> value) {
    return new Column(name, false, row -> value.apply(row.claim()));
  }

  private static Column ofArticle(String name, Function<Source, @Nullable Object> value) {
    return new Column(
        name, false, row -> row.article() == null ? null : value.apply(row.article()));
  }

  private static Column ofQuotation(String name, Function<Quotation, @Nullable Object> value) {
    return new Column(
        name, false, row -> row.quotation() == null ? null : value.apply(row.quotation()));
  }

  private static Column wide(Column column) {
    return new Column(column.name(), true, column.value());
  }

  private static String standing(ReviewedClaim claim) {
    return claim.finding() == null
        ? "contested"
        : claim.agreed()
            ? "agreed"
            : claim.scrutiny().settlement() != null ? "adjudicated" : "provisional";
  }

  private static @Nullable Object first(AppearanceRow row) {
    Source article = row.article();
    return article != null && Objects.equals(row.claim().firstAppearance(), article.number())
        ? "yes"
        : null;
  }

  private static @Nullable String joined(List<String> parts) {
    return parts.isEmpty() ? null : parts.stream().collect(Collectors.joining("\n\n"));
  }
}
