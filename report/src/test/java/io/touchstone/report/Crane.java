package io.touchstone.report;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The coverage of an invented event: a crane falls onto a quay. */
final class Crane {
  static final String COURIER =
      """
      Crane topples onto quay at Vesterholm
      A crane fell onto the quay at Vesterholm on Saturday morning, a reporter of this paper saw.
      The crane had passed its inspection in January, said Ove Lindqvist, harbour master.
      The operator had been on shift for sixteen hours, said Pia Rask, union secretary.
      The port will reopen within a week.
      """;
  static final String NORTHLINE =
      """
      Harbour crane collapses, two hurt
      VESTERHOLM (Northline) - A harbour crane collapsed onto the quay on Saturday, injuring two.
      The labour inspectorate said no inspection of the crane was on record for this year.
      """;
  static final String EVENING =
      """
      Crane down in Vesterholm
      A harbour crane collapsed onto the quay on Saturday, injuring two.
      The operator, a union secretary says, had worked sixteen hours without relief.
      It is the worst-run port on the coast.
      """;
  static final String ARABIC =
      """
      سقوط رافعة على رصيف ميناء فسترهولم
      سقطت رافعة على رصيف الميناء صباح السبت، بحسب ما شاهده مراسلنا.
      """;
  static final String SCAN =
      """
      Four workers were injured when the crane came down.
      Was the cable already damaged? Nobody would say.
      All rights reserved.
      """;

  private Crane() {}

  static List<Dossier.Source> articles() {
    return List.of(
        article(
            2,
            "Harbour crane collapses, two hurt",
            "Northline",
            List.of(),
            "2026-03-14T08:10:00Z",
            "https://northline.example/2026/crane?id=7&lang=en",
            "northline.eml",
            NORTHLINE,
            List.of("Northline"),
            null),
        article(
            1,
            "Crane topples onto quay at Vesterholm",
            "The Vesterholm Courier",
            List.of("Ada Holm", "Jens Brandt"),
            "2026-03-14T09:30:00+01:00",
            "https://courier.example/crane",
            "courier.html",
            COURIER,
            List.of(),
            null),
        article(
            3,
            "Crane down in Vesterholm",
            "Sundby Evening Post",
            List.of("Staff"),
            "2026-03-14",
            "https://evening.example/1403",
            "evening post.pdf",
            EVENING,
            List.of("Northline"),
            2),
        article(
            4,
            "سقوط رافعة على رصيف ميناء فسترهولم",
            "صحيفة الميناء",
            List.of("ليلى حداد"),
            "2026-03-15T07:00",
            "https://almina.example/أخبار/رافعة",
            "رافعة.docx",
            ARABIC,
            List.of(),
            null),
        article(5, null, null, List.of(), null, null, "scan-0007.txt", SCAN, List.of(), null));
  }

  private static Dossier.Source article(
      int number,
      @Nullable String title,
      @Nullable String outlet,
      List<String> authors,
      @Nullable String published,
      @Nullable String url,
      String file,
      String text,
      List<String> credits,
      @Nullable Integer reworks) {
    return new Dossier.Source(
        number,
        title,
        outlet,
        outlet != null && outlet.startsWith("The Vesterholm") ? "Sundmedia" : null,
        authors,
        published,
        text.equals(ARABIC) ? "ar" : title == null ? null : "en",
        url,
        file,
        Digest.of(file).hex(),
        Digest.of(text).hex(),
        "Sample 1",
        Instant.parse("2026-03-16T10:15:00Z").plusSeconds(number),
        credits,
        reworks);
  }

  /** Quotes words that occur once in the article. */
  static Quotation quote(int article, Role role, Attribution attribution, String words) {
    String text = List.of(COURIER, NORTHLINE, EVENING, ARABIC, SCAN).get(article - 1);
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("Not in article " + article + ": " + words);
    }
    int start = CodePoints.length(text.substring(0, at));
    return new Quotation(
        "00000000-0000-4000-9000-%03d%04d%05d".formatted(article, start, words.length()),
        article,
        role,
        attribution,
        TextAnchor.in(text, new TextSpan(start, start + CodePoints.length(words))),
        List.of());
  }
}
