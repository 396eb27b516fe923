package io.touchstone.domain.report;

import io.touchstone.domain.review.Agreement;
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
