package io.touchstone.domain.search;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.statement.StatementId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param investigation the one it belongs to
 * @param title the investigation's
 * @param excerpt its words, those of an article cut to where they fit
 * @param article number of the article that it is, stands in or first appeared in; null for a claim
 *     that appears nowhere any more
 * @param headline the article's own; null when it has none
 * @param statement where it stands or first appeared; null for an article
 * @param claim number of the claim that it is or belongs to
 * @param outlet that published it first
 * @param day on which it was published, or the check was made
 * @param standing null for an article
 * @param byMeaning whether it has none of the words and was found by what it means
 */
public record SearchHit(
    HitId id,
    SearchKind kind,
    InvestigationId investigation,
    String title,
    Excerpt excerpt,
    @Nullable Integer article,
    @Nullable Excerpt headline,
    @Nullable StatementId statement,
    @Nullable Integer claim,
    @Nullable String outlet,
    @Nullable LocalDate day,
    @Nullable StandingGroup standing,
    boolean byMeaning) {
  public SearchHit {
    Objects.requireNonNull(id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(title);
    Objects.requireNonNull(excerpt);
  }
}
