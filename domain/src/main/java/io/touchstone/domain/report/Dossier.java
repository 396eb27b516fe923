package io.touchstone.domain.report;

import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.text.TextAnchor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report says, gathered once and never changed: the same dossier gives the same bytes
 * in every format.
 *
 * @param compiledAt to the second
 * @param articles in order of publication
 * @param claims those with a finding or contested, by number
 * @param leftOut what was not reviewed, said so
 * @param trailHead digest of the newest trail entry, and how many there are
 */
public record Dossier(
    String investigationId,
    String title,
    String question,
    Instant compiledAt,
    List<Source> articles,
    List<ReviewedClaim> claims,
    LeftOut leftOut,
    TrailHead trailHead) {
  public Dossier {
    Objects.requireNonNull(compiledAt);
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
  }

  /**
   * An examined article.
   *
   * @param outlet null while nobody has named it
   * @param published ISO 8601 as exactly as known, or null
   * @param originalDigest SHA-256 of the kept file
   * @param capturedAt when it was imported
   * @param reworks number of the article whose copy it reworks, or null
   */
  public record Source(
      int number,
      @Nullable String title,
      @Nullable String outlet,
      List<String> authors,
      @Nullable String published,
      @Nullable String url,
      String fileName,
      String originalDigest,
      Instant capturedAt,
      List<String> credits,
      @Nullable Integer reworks) {
    public Source {
      authors = List.copyOf(authors);
      credits = List.copyOf(credits);
    }
  }

  /**
   * A claim and what was found.
   *
   * @param finding null when the reviewers differ
   * @param agreed whether two or more reviewers came to the same finding
   * @param assessments the marks in force, oldest first
   */
  public record ReviewedClaim(
      String id,
      int number,
      String text,
      @Nullable Finding finding,
      boolean agreed,
      List<Mark> assessments,
      List<Quotation> appearances,
      List<Evidence> evidence,
      List<Origin> origins,
      String originsInWords) {
    public ReviewedClaim {
      assessments = List.copyOf(assessments);
      appearances = List.copyOf(appearances);
      evidence = List.copyOf(evidence);
      origins = List.copyOf(origins);
    }
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
   * @param article the article's number
   * @param saidBy who says so according to the article, in words
   * @param anchor in code points of the article's text
   */
  public record Quotation(int article, Role role, String saidBy, TextAnchor anchor) {}

  /**
   * What speaks for or against the claim.
   *
   * @param description what it is; for confidential evidence only that there is some
   * @param article number of the article it is in, or null
   * @param quotation its words, or null
   * @param url null when it has none or may not be named
   */
  public record Evidence(
      Stance stance,
      EvidenceKind kind,
      String description,
      @Nullable Integer article,
      @Nullable String quotation,
      @Nullable String url,
      String note) {}

  /** Numbers of what the report doesn't cover. */
  public record LeftOut(int claimsWithoutMark, int statementsWithoutClaim) {}

  /**
   * Where the trail stood.
   *
   * @param digest null for an empty trail
   */
  public record TrailHead(long entries, @Nullable String digest) {}
}
