package io.touchstone.domain.report;

import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.review.Agreement;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Difference;
import io.touchstone.domain.text.TextAnchor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report says, gathered once and never changed: the same dossier gives the same bytes
 * in every format.
 *
 * @param publisher who stands behind it, or null while nobody has said so
 * @param compiledAt to the second
 * @param articles in order of publication
 * @param claims those with a finding or contested, by number
 * @param leftOut what was not reviewed, said so
 * @param trailHead digest of the newest trail entry, and how many there are
 * @param corrections what was corrected since it was first published, oldest first
 * @param agreement how far the reviewers of the same claims agree; null in reports that were kept
 *     before it was measured
 * @param notices what readers are told of single claims since, oldest first; never kept with the
 *     dossier but put beside it when it is read
 * @param language of the report's own words
 */
public record Dossier(
    String investigationId,
    String title,
    String question,
    @Nullable Publisher publisher,
    Instant compiledAt,
    List<Source> articles,
    List<ReviewedClaim> claims,
    LeftOut leftOut,
    TrailHead trailHead,
    List<Correction> corrections,
    @Nullable Agreement agreement,
    @Nullable List<Notice> notices,
    ReportLanguage language) {

  /** In English and without a measure of agreement. */
  public Dossier(
      String investigationId,
      String title,
      String question,
      @Nullable Publisher publisher,
      Instant compiledAt,
      List<Source> articles,
      List<ReviewedClaim> claims,
      LeftOut leftOut,
      TrailHead trailHead,
      List<Correction> corrections) {
    this(
        investigationId,
        title,
        question,
        publisher,
        compiledAt,
        articles,
        claims,
        leftOut,
        trailHead,
        corrections,
        null,
        List.of(),
        ReportLanguage.ENGLISH);
  }

  /** Of which readers are told nothing besides. */
  public Dossier(
      String investigationId,
      String title,
      String question,
      @Nullable Publisher publisher,
      Instant compiledAt,
      List<Source> articles,
      List<ReviewedClaim> claims,
      LeftOut leftOut,
      TrailHead trailHead,
      List<Correction> corrections,
      @Nullable Agreement agreement) {
    this(
        investigationId,
        title,
        question,
        publisher,
        compiledAt,
        articles,
        claims,
        leftOut,
        trailHead,
        corrections,
        agreement,
        List.of(),
        ReportLanguage.ENGLISH);
  }

  @SuppressWarnings("ConstantValue") // reports that were kept before there were others have none
  public Dossier {
    language = language == null ? ReportLanguage.ENGLISH : language;
    Objects.requireNonNull(compiledAt);
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    corrections = List.copyOf(corrections);
    notices = notices == null ? List.of() : List.copyOf(notices);
  }

  /** The same with these claims only; the others are said to be kept back. */
  public Dossier only(Set<Integer> numbers) {
    List<ReviewedClaim> chosen =
        claims.stream().filter(it -> numbers.contains(it.number())).toList();
    LeftOut left =
        new LeftOut(
            leftOut.claimsWithoutMark(),
            leftOut.statementsWithoutClaim(),
            leftOut.claimsKeptBack() + claims.size() - chosen.size());
    return with(chosen, left, corrections, notices, language);
  }

  public Dossier withCorrections(List<Correction> said) {
    return with(claims, leftOut, said, notices, language);
  }

  /** The same, with what readers are told of its claims since. */
  public Dossier withNotices(List<Notice> told) {
    return with(claims, leftOut, corrections, told, language);
  }

  public Dossier in(ReportLanguage wanted) {
    return with(claims, leftOut, corrections, notices, wanted);
  }

  private Dossier with(
      List<ReviewedClaim> chosen,
      LeftOut left,
      List<Correction> said,
      @Nullable List<Notice> told,
      ReportLanguage wanted) {
    return new Dossier(
        investigationId,
        title,
        question,
        publisher,
        compiledAt,
        articles,
        chosen,
        left,
        trailHead,
        said,
        agreement,
        told,
        wanted);
  }

  /** What readers are told of single claims since. */
  public List<Notice> told() {
    return notices == null ? List.of() : notices;
  }

  /**
   * That a published claim is, or was, under review.
   *
   * @param claim the claim's number
   * @param sentence why, for the readers; may be empty
   * @param confirmedAt when its verdict was confirmed; null while it is under review
   * @param confirmation why the verdict stands, for the readers; may be empty
   */
  public record Notice(
      int claim,
      Instant since,
      String sentence,
      @Nullable Instant confirmedAt,
      String confirmation) {
    public Notice {
      Objects.requireNonNull(since);
      Objects.requireNonNull(sentence);
      Objects.requireNonNull(confirmation);
    }

    public boolean isOpen() {
      return confirmedAt == null;
    }
  }

  /**
   * Who stands behind the report.
   *
   * @param contact where a reader reports an error, an e-mail or web address; or null
   */
  public record Publisher(String name, @Nullable String contact) {
    public Publisher {
      if (name.isBlank()) {
        throw new IllegalArgumentException("Name the organisation behind the report.");
      }
    }
  }

  /**
   * An examined article.
   *
   * @param outlet null while nobody has named it
   * @param owner who owns the outlet, or null while nobody knows
   * @param published ISO 8601 as exactly as known, or null
   * @param language BCP 47 tag, or null when it isn't known
   * @param originalDigest SHA-256 of the kept file; empty when none is kept
   * @param textDigest SHA-256 of the text that was read from it, over which positions are counted
   * @param extractor name and version of what read the text
   * @param capturedAt when it was imported
   * @param reworks number of the article whose copy it reworks, or null
   */
  public record Source(
      int number,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String owner,
      List<String> authors,
      @Nullable String published,
      @Nullable String language,
      @Nullable String url,
      String fileName,
      String originalDigest,
      String textDigest,
      String extractor,
      Instant capturedAt,
      List<String> credits,
      @Nullable Integer reworks) {
    public Source {
      authors = List.copyOf(authors);
      credits = List.copyOf(credits);
    }
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
  }

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

  /**
   * Numbers of what the report doesn't cover.
   *
   * @param claimsKeptBack reviewed, and left out by the editor
   */
  public record LeftOut(int claimsWithoutMark, int statementsWithoutClaim, int claimsKeptBack) {}

  /**
   * A change to what had been published.
   *
   * @param version the one that brought it, from 2
   * @param at when readers saw it
   * @param sentence what changed
   */
  public record Correction(int version, Instant at, String sentence) {
    public Correction {
      Objects.requireNonNull(at);
      Objects.requireNonNull(sentence);
    }
  }

  /**
   * Where the trail stood.
   *
   * @param digest null for an empty trail
   */
  public record TrailHead(long entries, @Nullable String digest) {}
}
