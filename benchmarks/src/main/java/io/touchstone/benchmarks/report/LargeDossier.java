package io.touchstone.benchmarks.report;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.Dossier.Source;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.report.ReviewedClaim.Evidence;
import io.touchstone.domain.report.ReviewedClaim.Mark;
import io.touchstone.domain.report.ReviewedClaim.Quotation;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An invented dossier of a given size, the same on every run. */
final class LargeDossier {
  private static final Instant BEGIN = Instant.parse("2026-03-14T06:00:00Z");
  private static final List<Verdict> VERDICTS = List.of(Verdict.values());
  private static final List<Role> ROLES = List.of(Role.values());
  private static final String[] WORDS =
      ("the harbour crane fell onto quay on saturday morning and two workers were hurt said a"
              + " spokesman of the port whose register shows no inspection for this year while the"
              + " operator had been at work since midnight without any relief according to the union"
              + " Hafen Überprüfung авария в порту رافعة على الرصيف")
          .split(" ");

  private final Random random = new Random(20_261_122);
  private final int claims;
  private final int outlets;
  private final int appearances;

  private LargeDossier(int claims, int outlets, int appearances) {
    this.claims = claims;
    this.outlets = outlets;
    this.appearances = appearances;
  }

  /**
   * @param appearances a claim
   */
  static Dossier of(int claims, int outlets, int appearances) {
    return new LargeDossier(claims, outlets, appearances).dossier();
  }

  private Dossier dossier() {
    return new Dossier(
        uuid(),
        "A large investigation",
        sentence(20),
        new Dossier.Publisher("The benchmark", "errors@benchmark.example"),
        BEGIN,
        IntStream.rangeClosed(1, outlets).mapToObj(this::article).toList(),
        IntStream.rangeClosed(1, claims).mapToObj(this::claim).toList(),
        new Dossier.LeftOut(12, 3_456, 0),
        new Dossier.TrailHead(9_999, Digest.of("head").hex()),
        List.of());
  }

  private Source article(int number) {
    return new Source(
        number,
        sentence(9),
        "Outlet " + number,
        number % 3 == 0 ? null : "Owner " + number % 7,
        List.of("Author " + number),
        BEGIN.plusSeconds(number * 3_600L).toString(),
        "en",
        "https://outlet" + number + ".example/2026/03/14/crane?id=" + number,
        "article-" + number + ".html",
        Digest.of("file " + number).hex(),
        Digest.of("text " + number).hex(),
        "Benchmark 1",
        BEGIN.plusSeconds(number * 60L),
        number % 4 == 0 ? List.of("Agency") : List.of(),
        number % 5 == 0 ? 1 : null);
  }

  private ReviewedClaim claim(int number) {
    Finding finding = number % 17 == 0 ? null : Finding.of(VERDICTS.get(number % VERDICTS.size()));
    List<Mark> marks = new ArrayList<>(List.of(mark(1, finding), mark(2, finding)));
    List<Origin> origins =
        List.of(
            new Origin("Outlet 1", Origin.Basis.OWN_AUTHORITY, List.of(1, 5)),
            new Origin("Ove Lindqvist", Origin.Basis.NAMED_SOURCE, List.of(2)),
            new Origin("residents, not named", Origin.Basis.UNKNOWN, List.of(3)));
    return new ReviewedClaim(
        uuid(),
        number,
        sentence(14),
        ReviewedClaim.About.NONE,
        finding,
        finding != null,
        1,
        marks,
        IntStream.range(0, appearances)
            .mapToObj(i -> appearance((number + i * outlets / appearances) % outlets + 1))
            .toList(),
        List.of(
            new Evidence(
                Stance.SUPPORTS,
                EvidenceKind.PRIMARY_RECORD,
                false,
                sentence(6),
                null,
                null,
                "https://register.example/" + number,
                sentence(12),
                null)),
        origins,
        Origins.inWords(origins));
  }

  private Mark mark(int reviewer, @Nullable Finding finding) {
    return new Mark(
        "reviewer " + reviewer,
        finding == null ? Finding.of(VERDICTS.get(reviewer)) : finding,
        sentence(30),
        sentence(8),
        null,
        BEGIN.plusSeconds(reviewer * 86_400L));
  }

  private Quotation appearance(int article) {
    String before = sentence(7);
    String exact = sentence(18);
    String text = before + " " + exact + " " + sentence(7);
    int start = before.length() + 1;
    return new Quotation(
        uuid(),
        article,
        ROLES.get(random.nextInt(ROLES.size())),
        random.nextBoolean()
            ? new Attribution.NamedPerson("Ove Lindqvist", "harbour master")
            : new Attribution.Unattributed(),
        TextAnchor.in(text, new TextSpan(start, start + exact.length())),
        random.nextInt(4) > 0
            ? List.of()
            : List.of(
                new Difference(
                    Difference.Kind.NUMBER, Difference.Severity.SEVERE, "212", "221", "numbers")));
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.append('.').toString();
  }

  private String uuid() {
    return new UUID(random.nextLong(), random.nextLong()).toString();
  }
}
