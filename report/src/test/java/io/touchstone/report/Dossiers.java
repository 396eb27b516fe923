package io.touchstone.report;

import static io.touchstone.domain.claim.Origin.Basis.NAMED_SOURCE;
import static io.touchstone.domain.claim.Origin.Basis.OUTSIDE;
import static io.touchstone.domain.claim.Origin.Basis.OWN_AUTHORITY;
import static io.touchstone.domain.claim.Origin.Basis.UNKNOWN;
import static io.touchstone.domain.claim.Role.ASSERTS;
import static io.touchstone.domain.claim.Role.ATTRIBUTES;
import static io.touchstone.domain.claim.Role.DENIES;
import static io.touchstone.domain.claim.Role.QUESTIONS;
import static io.touchstone.report.Crane.quote;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.report.AskedInPrint;
import io.touchstone.domain.report.CopyInPrint;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportLanguage;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Agreement;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.statement.Difference.Kind;
import io.touchstone.domain.statement.Difference.Severity;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The dossiers that the tests render, by name. */
public final class Dossiers {
  private static final Instant MONDAY = Instant.parse("2026-03-16T14:05:00Z");
  private static final Attribution OWN = new Attribution.OwnReporting();
  private static final Attribution NOBODY = new Attribution.Unattributed();

  private Dossiers() {}

  /** Every verdict, every kind, every role; contested, overridden, right to left, incomplete. */
  public static Dossier full() {
    return new Dossier(
        "6f9d1c1e-6a5f-4f0e-9f57-0d8f3a1b2c3d",
        "The crane at Vesterholm",
        "What brought the crane down on 14 March 2026, and was it known to be unsafe?",
        new Dossier.Publisher("Checkpoint Vesterholm", "errors@checkpoint.example"),
        Instant.parse("2026-03-18T16:40:09Z"),
        Crane.articles(),
        claims(),
        new Dossier.LeftOut(3, 1_204, 1),
        new Dossier.TrailHead(57, Digest.of("newest entry").hex()),
        List.of(
            new Dossier.Correction(
                2,
                Instant.parse("2026-03-18T16:40:09Z"),
                "The day of the inspection was misread in claim 1; its verdict stays.")),
        new Agreement(9, 19, 0.8125, new Agreement.Interval(0.46, 1.0)));
  }

  /** Nothing imported, nothing reviewed, nothing recorded. */
  public static Dossier empty() {
    return new Dossier(
        "00000000-0000-4000-8000-000000000000",
        "Nothing yet",
        "",
        null,
        Instant.parse("2026-03-18T16:40:09Z"),
        List.of(),
        List.of(),
        new Dossier.LeftOut(0, 0, 0),
        new Dossier.TrailHead(0, null),
        List.of());
  }

  private static List<ReviewedClaim> claims() {
    return List.of(
        claim(
            1,
            "A crane fell onto the quay at Vesterholm on 14 March 2026.",
            Finding.of(Verdict.CORROBORATED),
            List.of(
                mark(
                    "reviewer 1",
                    Finding.of(Verdict.CORROBORATED),
                    "The Courier’s reporter saw it, and so did the Port Paper’s.\n\nNorthline and"
                        + " the Evening Post are one source: the Post reprints the agency."),
                mark("editor 1", Finding.of(Verdict.CORROBORATED), "Checked; both on the spot.")),
            List.of(
                quote(2, ASSERTS, OWN, "A harbour crane collapsed onto the quay on Saturday"),
                quote(1, ASSERTS, OWN, "A crane fell onto the quay at Vesterholm"),
                quote(3, ASSERTS, NOBODY, "A harbour crane collapsed onto the quay on Saturday"),
                quote(4, ASSERTS, OWN, "سقطت رافعة على رصيف الميناء صباح السبت")),
            List.of(),
            List.of(
                new Origin("Northline", OWN_AUTHORITY, List.of(2, 3)),
                new Origin("The Vesterholm Courier", OWN_AUTHORITY, List.of(1)),
                new Origin("صحيفة الميناء", OWN_AUTHORITY, List.of(4)))),
        claim(
            2,
            "The crane had passed its inspection in January.",
            Finding.of(Verdict.DISPUTED),
            List.of(
                mark(
                    "reviewer 1",
                    Finding.of(Verdict.DISPUTED),
                    "The harbour master says so; the labour inspectorate, which keeps the register,"
                        + " says that it holds no inspection.")),
            List.of(
                quote(
                    1,
                    ATTRIBUTES,
                    new Attribution.NamedPerson("Ove Lindqvist", "harbour master"),
                    "The crane had passed its inspection in January"),
                quote(
                    2,
                    DENIES,
                    new Attribution.NamedDocument("the labour inspectorate"),
                    "no inspection of the crane was on record for this year")),
            List.of(
                new Evidence(
                    Stance.REFUTES,
                    EvidenceKind.PRIMARY_RECORD,
                    false,
                    "Register of lifting gear, extract of 15 March 2026",
                    null,
                    null,
                    "https://inspectorate.example/register?gear=crane&no=12",
                    "The column for this year is empty.",
                    new CopyInPrint("5f1c" + "0".repeat(60), "register-gear-12.html", MONDAY)),
                new Evidence(
                    Stance.SUPPORTS,
                    EvidenceKind.SECONDARY,
                    false,
                    "The Vesterholm Courier",
                    1,
                    "The crane had passed its inspection in January",
                    null,
                    "",
                    null),
                new Evidence(
                    Stance.DISCUSSES,
                    EvidenceKind.EXPERT,
                    false,
                    "Letter of a crane engineer",
                    null,
                    null,
                    null,
                    "How such inspections are booked, and when.",
                    new CopyInPrint(null, "", MONDAY))),
            List.of(new Origin("Ove Lindqvist", NAMED_SOURCE, List.of(1)))),
        claim(
            3,
            "The crane’s operator had been on shift for sixteen hours.",
            Finding.of(Verdict.ATTRIBUTED),
            List.of(
                mark("reviewer 2", Finding.of(Verdict.ATTRIBUTED), "Both go back to Pia Rask.")),
            List.of(
                quote(
                    1,
                    ATTRIBUTES,
                    new Attribution.NamedPerson("Pia Rask", "union secretary"),
                    "The operator had been on shift for sixteen hours"),
                differing(
                    quote(
                        3,
                        ATTRIBUTES,
                        new Attribution.Anonymous("a union secretary"),
                        "had worked sixteen hours without relief"),
                    difference(Kind.STRENGTH, Severity.SEVERE, "", "without relief"),
                    difference(Kind.ENTITY, Severity.NOTABLE, "Pia Rask", "a union secretary"),
                    difference(Kind.QUOTATION, Severity.SLIGHT, "on shift", "worked"))),
            List.of(),
            List.of(
                new Origin("Pia Rask", NAMED_SOURCE, List.of(1)),
                new Origin("a union secretary, not named", UNKNOWN, List.of(3)))),
        claim(
            4,
            "Four workers were injured.",
            Finding.of(Verdict.UNSOURCED),
            List.of(
                new Mark(
                    "reviewer 1",
                    Finding.of(Verdict.UNSOURCED),
                    "",
                    "Hospital’s statement of 14 March, the agency’s later copy.",
                    null,
                    MONDAY)),
            List.of(quote(5, ASSERTS, NOBODY, "Four workers were injured")),
            List.of(),
            List.of(new Origin("outlet not named", UNKNOWN, List.of(5)))),
        plain(5, "The port will reopen within a week.", NotCheckableKind.FORECAST, 1),
        plain(6, "It is the worst-run port on the coast.", NotCheckableKind.OPINION, 3),
        plain(7, "All rights reserved.", NotCheckableKind.BOILERPLATE, 5),
        claim(
            8,
            "Two people were hurt.",
            null,
            List.of(
                mark("reviewer 1", Finding.of(Verdict.CORROBORATED), "Two outlets say it."),
                mark("reviewer 2", Finding.of(Verdict.UNSOURCED), "One agency, copied.")),
            List.of(
                quote(
                    2,
                    ASSERTS,
                    OWN,
                    "A harbour crane collapsed onto the quay on Saturday, injuring two"),
                quote(3, ASSERTS, NOBODY, "injuring two")),
            List.of(),
            List.of(new Origin("Northline", OWN_AUTHORITY, List.of(2, 3)))),
        claim(
            9,
            "The cable was damaged before that Saturday.",
            Finding.of(Verdict.CORROBORATED),
            List.of(
                new Mark(
                    "editor 1",
                    Finding.of(Verdict.CORROBORATED),
                    "A document that we have seen shows it.",
                    "",
                    "The second witness can’t be named for her safety.",
                    MONDAY)),
            List.of(quote(5, QUESTIONS, NOBODY, "Was the cable already damaged?")),
            List.of(
                new Evidence(
                    Stance.SUPPORTS,
                    EvidenceKind.WITNESS,
                    true,
                    "confidential evidence",
                    null,
                    null,
                    null,
                    "",
                    null)),
            List.of(new Origin("confidential evidence", OUTSIDE, List.of()))),
        claim(
            10,
            "كان الرصيف مغلقا قبل سقوط الرافعة.",
            Finding.of(Verdict.ATTRIBUTED),
            List.of(
                mark("reviewer 2", Finding.of(Verdict.ATTRIBUTED), "لا يؤكده أحد غير الوكالة.")),
            List.of(
                quote(
                    3,
                    ATTRIBUTES,
                    new Attribution.OtherOutlet("Northline"),
                    "Crane down in Vesterholm")),
            List.of(),
            List.of(new Origin("Northline", NAMED_SOURCE, List.of(3)))));
  }

  private static ReviewedClaim plain(int number, String text, NotCheckableKind kind, int article) {
    Finding finding = new Finding.NotCheckable(kind);
    String words = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    return claim(
        number,
        text,
        finding,
        List.of(mark("reviewer 2", finding, "")),
        List.of(quote(article, ASSERTS, NOBODY, words)),
        List.of(),
        List.of());
  }

  private static Quotation differing(Quotation it, Difference... differences) {
    return new Quotation(
        it.statement(),
        it.article(),
        it.role(),
        it.attribution(),
        it.anchor(),
        List.of(differences));
  }

  private static Difference difference(Kind kind, Severity severity, String first, String here) {
    return new Difference(kind, severity, first, here, "other words");
  }

  /** The same appearance as another statement. */
  public static Quotation moved(Quotation it, int number) {
    return new Quotation(
        "00000000-0000-4000-a000-%012d".formatted(number),
        it.article(),
        it.role(),
        it.attribution(),
        it.anchor(),
        it.differences());
  }

  static Mark mark(String reviewer, Finding finding, String rationale) {
    return new Mark(reviewer, finding, rationale, "", null, MONDAY);
  }

  public static ReviewedClaim claim(
      int number,
      String text,
      @Nullable Finding finding,
      List<Mark> marks,
      List<Quotation> appearances,
      List<Evidence> evidence,
      List<Origin> origins) {
    return new ReviewedClaim(
        "00000000-0000-4000-8000-%012d".formatted(number),
        number,
        text,
        about(number),
        finding,
        finding != null && marks.size() > 1,
        first(appearances),
        marks,
        appearances,
        evidence,
        origins,
        Origins.inWords(origins),
        ReviewedClaim.Scrutiny.OPEN,
        number == 2 ? asked() : List.of());
  }

  private static List<AskedInPrint> asked() {
    LocalDate day = LocalDate.of(2026, 3, 15);
    return List.of(
        new AskedInPrint(
            "The Vesterholm Courier",
            "Which register did the harbour master show you?",
            Channel.EMAIL,
            day,
            "reviewer 1",
            "None. He told us on the telephone.\nWe have corrected our story.",
            day.plusDays(1)),
        new AskedInPrint(
            "صحيفة الميناء",
            "Who told you?",
            Channel.PHONE,
            day,
            "editor 1",
            null,
            day.plusDays(2)),
        new AskedInPrint("Northline", "Who told you?", Channel.FORM, day, "editor 1", null, null));
  }

  /** 1 and 2 speak of a day and a month; 2 and 3 have a claimant; 3 is that she said it. */
  private static ReviewedClaim.About about(int number) {
    return switch (number) {
      case 1 -> new ReviewedClaim.About(false, null, null, Period.parse("2026-03-14"));
      case 2 ->
          new ReviewedClaim.About(false, null, person("Ove Lindqvist"), Period.parse("2026-01"));
      case 3 -> new ReviewedClaim.About(true, null, person("Pia Rask"), null);
      default -> ReviewedClaim.About.NONE;
    };
  }

  private static Claimant person(String name) {
    return new Claimant(name, Claimant.Type.PERSON);
  }

  /** The articles come in order of publication. */
  private static @Nullable Integer first(List<Quotation> appearances) {
    List<Integer> speaking =
        appearances.stream()
            .filter(it -> it.role() == ASSERTS || it.role() == ATTRIBUTES)
            .map(Quotation::article)
            .toList();
    return Crane.articles().stream()
        .filter(it -> speaking.contains(it.number()) && it.published() != null)
        .map(Dossier.Source::number)
        .findFirst()
        .orElse(null);
  }

  /** Name and dossier. */
  public static Stream<Object[]> all() {
    return Stream.of(
        new Object[] {"full", full()},
        new Object[] {"german", full().in(ReportLanguage.GERMAN)},
        new Object[] {"hostile", HostileDossier.build()},
        new Object[] {"empty", empty()});
  }
}
