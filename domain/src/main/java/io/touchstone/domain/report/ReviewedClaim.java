package io.touchstone.domain.report;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.TextAnchor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim and what was found.
 *
 * @param about what is known of it beside its words
 * @param finding null when the reviewers differ
 * @param agreed whether two or more reviewers came to the same finding
 * @param firstAppearance number of the article that said it first as far as is known, or null
 * @param assessments the marks in force, oldest first
 * @param scrutiny how it was reviewed
 * @param asked which outlets were asked about it, in the order in which they were
 */
public record ReviewedClaim(
    String id,
    int number,
    String text,
    About about,
    @Nullable Finding finding,
    boolean agreed,
    @Nullable Integer firstAppearance,
    List<Mark> assessments,
    List<Quotation> appearances,
    List<Evidence> evidence,
    List<Origin> origins,
    String originsInWords,
    Scrutiny scrutiny,
    List<AskedInPrint> asked) {

  /** Of a claim that was reviewed openly and about which nobody was asked. */
  public ReviewedClaim(
      String id,
      int number,
      String text,
      About about,
      @Nullable Finding finding,
      boolean agreed,
      @Nullable Integer firstAppearance,
      List<Mark> assessments,
      List<Quotation> appearances,
      List<Evidence> evidence,
      List<Origin> origins,
      String originsInWords) {
    this(
        id,
        number,
        text,
        about,
        finding,
        agreed,
        firstAppearance,
        assessments,
        appearances,
        evidence,
        origins,
        originsInWords,
        Scrutiny.OPEN,
        List.of());
  }

  @SuppressWarnings("ConstantValue") // reports that were kept before there were others have none
  public ReviewedClaim {
    scrutiny = scrutiny == null ? Scrutiny.OPEN : scrutiny;
    asked = asked == null ? List.of() : List.copyOf(asked);
    assessments = List.copyOf(assessments);
    appearances = List.copyOf(appearances);
    evidence = List.copyOf(evidence);
    origins = List.copyOf(origins);
  }

  /**
   * How a claim was reviewed.
   *
   * @param independent assessments that were asked for; 1 for an open review
   * @param settlement how it was settled when the reviewers differed, or null
   * @param waiver why not all the assessments were waited for, or null
   * @param signedOff who approved it, oldest first; null in reports that were kept before anybody
   *     could
   */
  public record Scrutiny(
      int independent,
      @Nullable Settlement settlement,
      @Nullable Waiver waiver,
      @Nullable List<SignOff> signedOff) {
    public static final Scrutiny OPEN = new Scrutiny(1, null, null);

    public Scrutiny {
      signedOff = signedOff == null ? null : List.copyOf(signedOff);
    }

    /** From before anybody could approve. */
    public Scrutiny(int independent, @Nullable Settlement settlement, @Nullable Waiver waiver) {
      this(independent, settlement, waiver, null);
    }
  }

  /**
   * Who approved it without having assessed it, or answers for there being nobody.
   *
   * @param by role and number
   * @param waiver the reason why nobody else approved it; null for an approval
   */
  public record SignOff(String by, @Nullable String waiver, Instant at) {}

  /**
   * What was decided where reviewers differed.
   *
   * @param by role and number
   * @param jointly whether the one who decided is one of those who differed
   * @param override the reason for an exception from the policy, or null
   */
  public record Settlement(
      String by, boolean jointly, String reason, @Nullable String override, Instant at) {}

  /**
   * Why somebody didn't wait for all the assessments.
   *
   * @param by role and number
   */
  public record Waiver(String by, String reason, Instant at) {}

  /**
   * What a claim is beside its words.
   *
   * @param utterance whether it says that somebody said it, not that it is so
   * @param content for an utterance, the number of the claim that it is so; null where the report
   *     has none
   * @param claimant who makes it; null when nobody in particular does
   * @param asOf the day or period that it speaks of; null when none is known
   */
  public record About(
      boolean utterance,
      @Nullable Integer content,
      @Nullable Claimant claimant,
      @Nullable Period asOf) {
    /** That it is so, by nobody in particular, of no known time. */
    public static final About NONE = new About(false, null, null, null);
  }

  /**
   * One reviewer's mark.
   *
   * @param reviewer the role under which the reviewer appears in print: "reviewer 1", "editor 1"
   * @param override the reason for an exception from the policy, or null
   */
  public record Mark(
      String reviewer,
      Finding finding,
      String rationale,
      String whereLooked,
      @Nullable String override,
      Instant at) {}

  /**
   * The claim's wording in one article.
   *
   * @param statement the statement's lasting id
   * @param article the article's number
   * @param attribution who says so according to the article
   * @param anchor in code points of the article's text
   * @param differences from the words of the claim's first appearance, the most severe first; empty
   *     in reports that were kept before they were printed
   */
  public record Quotation(
      String statement,
      int article,
      Role role,
      Attribution attribution,
      TextAnchor anchor,
      List<Difference> differences) {
    @SuppressWarnings("ConstantValue") // reports that were kept before have none
    public Quotation {
      differences = differences == null ? List.of() : List.copyOf(differences);
    }
  }

  /**
   * What speaks for or against the claim.
   *
   * @param confidential whether it is kept back, so that nothing below says more about it
   * @param description what it is; for confidential evidence only that there is some
   * @param article number of the article it is in, or null
   * @param quotation its words, or null
   * @param url null when it has none or may not be named
   * @param copy what is kept of it; null for what lies in an article, may not be named, or was kept
   *     in a report before copies were printed
   */
  public record Evidence(
      Stance stance,
      EvidenceKind kind,
      boolean confidential,
      String description,
      @Nullable Integer article,
      @Nullable String quotation,
      @Nullable String url,
      String note,
      @Nullable CopyInPrint copy) {}
}
