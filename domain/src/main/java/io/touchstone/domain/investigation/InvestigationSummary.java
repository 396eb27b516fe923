package io.touchstone.domain.investigation;

import java.time.Instant;

/**
 * One line of the list of investigations.
 *
 * @param articles number of articles
 * @param statements number of statements in the articles' current revisions
 * @param claims number of claims
 * @param reviewed number of claims with at least one assessment in force
 */
public record InvestigationSummary(
    InvestigationId id,
    String title,
    String question,
    boolean sample,
    Instant createdAt,
    int articles,
    int statements,
    int claims,
    int reviewed) {}
