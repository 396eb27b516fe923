package io.touchstone.domain.article;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.OutletId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one outlet published about the event.
 *
 * @param number 1 for the investigation's first article; never given again
 * @param outlet who published it, or null while nobody has named it
 * @param revision the current state of its text
 * @param version 0 before it is stored
 */
public record Article(
    ArticleId id,
    InvestigationId investigation,
    int number,
    @Nullable OutletId outlet,
    ArticleFacts facts,
    RevisionId revision,
    long version) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(investigation);
    Objects.requireNonNull(facts);
    Objects.requireNonNull(revision);
  }

  /** With a later state of its text; what a person named stays. */
  public Article revised(RevisionId later, @Nullable OutletId found, ArticleFacts newer) {
    OutletId named = outlet == null ? found : outlet;
    return new Article(id, investigation, number, named, facts.revised(newer), later, version);
  }

  public Article corrected(@Nullable OutletId newOutlet, ArticleFacts newFacts) {
    return new Article(id, investigation, number, newOutlet, newFacts, revision, version);
  }
}
