package io.touchstone.persistence.search;

import io.touchstone.domain.search.StandingGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Hibernate Search writes into the index; {@link SearchFields} says how. */
final class SearchDocument {
  final String id;
  final String kind;
  final String investigation;
  final List<String> outlets;
  final @Nullable String standing;
  final @Nullable String month;
  final @Nullable String headline;
  final String text;
  final byte @Nullable [] vector;

  SearchDocument(Searchable row, byte @Nullable [] vector) {
    this.id = row.id().toString();
    this.kind = row.kind().name();
    this.investigation = row.investigation().toString();
    this.outlets = row.outlets();
    StandingGroup group = row.standing();
    this.standing = group == null ? null : group.name();
    this.month = row.month();
    this.headline = row.headline();
    this.text = row.text();
    this.vector = vector;
  }
}
