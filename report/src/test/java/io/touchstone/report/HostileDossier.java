package io.touchstone.report;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReviewedClaim;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.List;

/** A dossier that tries to break out of every field. */
public final class HostileDossier {
  /** Script, attribute, template expression, comment, entity, control and direction characters. */
  public static final String ATTACK =
      "</script></style><script>alert('x')</script>\"' onload=alert(1) ${7*7} [[${7*7}]] <!-- &lt;"
          + " ]]> {0} \u202Eright to left\u202C \u0007\u009F \uD83C\uDFD7 end";

  private static final String ADDRESS = "javascript:alert('x')//https://outlet.example/";
  private static final Instant THEN = Instant.parse("2026-03-16T14:05:00Z");

  private HostileDossier() {}

  public static Dossier build() {
    return new Dossier(
        "11111111-1111-4111-8111-111111111111",
        ATTACK,
        ATTACK,
        new Dossier.Publisher(ATTACK, ADDRESS),
        THEN,
        List.of(article(1, ADDRESS), article(2, "https://outlet.example/?q=\"><script>")),
        List.of(claim(1, ATTACK), claim(2, "long ".repeat(400).strip())),
        new Dossier.LeftOut(1, 1, 0),
        new Dossier.TrailHead(1, Digest.of("entry").hex()),
        List.of());
  }

  private static Dossier.Source article(int number, String address) {
    return new Dossier.Source(
        number,
        ATTACK,
        ATTACK,
        ATTACK,
        List.of(ATTACK, ATTACK),
        "2026-03-14",
        ATTACK,
        address,
        ATTACK,
        Digest.of("file").hex(),
        Digest.of("text").hex(),
        ATTACK,
        THEN,
        List.of(ATTACK),
        number == 2 ? 1 : null);
  }

  private static ReviewedClaim claim(int number, String text) {
    return new ReviewedClaim(
        "22222222-2222-4222-8222-%012d".formatted(number),
        number,
        text,
        new ReviewedClaim.About(true, 1, new Claimant(ATTACK, Claimant.Type.PERSON), null),
        Finding.of(Verdict.ATTRIBUTED),
        false,
        1,
        List.of(
            new ReviewedClaim.Mark(
                ATTACK, Finding.of(Verdict.ATTRIBUTED), ATTACK, ATTACK, ATTACK, THEN)),
        List.of(
            new ReviewedClaim.Quotation(
                "33333333-3333-4333-8333-%012d".formatted(number),
                1,
                Role.ATTRIBUTES,
                new Attribution.NamedPerson(ATTACK, ATTACK),
                new TextAnchor(
                    new TextSpan(32, 32 + CodePoints.length(ATTACK)), ATTACK, ATTACK, ATTACK),
                List.of(
                    new Difference(
                        Difference.Kind.ENTITY,
                        Difference.Severity.SEVERE,
                        ATTACK,
                        ATTACK,
                        ATTACK)))),
        List.of(
            new ReviewedClaim.Evidence(
                Stance.SUPPORTS,
                EvidenceKind.WITNESS,
                false,
                ATTACK,
                null,
                ATTACK,
                ADDRESS,
                ATTACK,
                null),
            new ReviewedClaim.Evidence(
                Stance.REFUTES, EvidenceKind.EXPERT, false, ATTACK, 2, ATTACK, null, ATTACK, null)),
        List.of(new Origin(ATTACK, Origin.Basis.NAMED_SOURCE, List.of(1, 2))),
        ATTACK);
  }
}
