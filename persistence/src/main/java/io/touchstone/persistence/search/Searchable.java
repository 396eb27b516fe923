package io.touchstone.persistence.search;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.domain.statement.StatementId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement, claim or article as the database has it, with what it is found by and what is shown
 * of it.
 *
 * @param outlets all that say it; the first one is where it was published first
 * @param vector of its words by the current model; null when none is stored or asked for
 */
@SuppressWarnings("ArrayRecordComponent") // the id is its identity
record Searchable(
    HitId id,
    SearchKind kind,
    InvestigationId investigation,
    String title,
    String text,
    @Nullable String headline,
    @Nullable Integer article,
    @Nullable StatementId statement,
    @Nullable Integer claim,
    List<String> outlets,
    @Nullable LocalDate day,
    @Nullable StandingGroup standing,
    byte @Nullable [] vector) {

  @Nullable String month() {
    return day == null ? null : YearMonth.from(day).toString();
  }

  @Nullable String outlet() {
    return outlets.isEmpty() ? null : outlets.getFirst();
  }
}
