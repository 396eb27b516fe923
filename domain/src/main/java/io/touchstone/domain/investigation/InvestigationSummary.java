package io.touchstone.domain.investigation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of investigations.
 *
 * @param role the viewer's own; null for an administrator who doesn't take part
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
    @Nullable InvestigationRole role,
    int articles,
    int statements,
    int claims,
    int reviewed) {}
