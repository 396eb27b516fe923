package io.touchstone.analysis;

import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.comparison.Roles;
import io.touchstone.analysis.comparison.Wording;
import io.touchstone.analysis.matching.Negations;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Reads statements by their words alone, without a model; safe for use by several threads. */
public final class WordedClaims implements ClaimReader {

  @Override
  public String wording(List<Statement> statements) {
    return Wording.of(
        statements.stream()
            .map(
                it ->
                    new Wording.Option(
                        it.text(), it.kind(), it.attribution().namedSource() != null))
            .toList());
  }

  @Override
  public Role role(String claim, Statement statement) {
    return Roles.of(
        statement.text(), statement.text(), statement.attribution(), Negations.in(claim));
  }

  @Override
  public Optional<NotCheckableKind> notCheckable(Statement statement) {
    boolean attributed = statement.attribution().namedSource() != null;
    return switch (Nature.of(statement.text(), attributed, false).nature()) {
      case ASSERTION -> Optional.empty();
      case FORECAST -> Optional.of(NotCheckableKind.FORECAST);
      case OPINION -> Optional.of(NotCheckableKind.OPINION);
      case BOILERPLATE -> Optional.of(NotCheckableKind.BOILERPLATE);
    };
  }
}
