package io.touchstone.analysis;

import io.touchstone.analysis.checkworthiness.CheckWorthiness;
import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.comparison.AsOf;
import io.touchstone.analysis.comparison.Claimants;
import io.touchstone.analysis.comparison.Roles;
import io.touchstone.analysis.comparison.Wording;
import io.touchstone.analysis.matching.Negations;
import io.touchstone.analysis.part.CompoundParts;
import io.touchstone.analysis.reading.ArticleReader;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads statements by their words alone, without a model; safe for use by several threads. */
public final class WordedClaims implements ClaimReader {
  private static final Set<Role> SPEAKING_FOR = Set.of(Role.ASSERTS, Role.ATTRIBUTES);

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
  public ClaimFacts facts(String claim, List<Dated> statements) {
    List<Statement> speakingFor =
        statements.stream()
            .map(Dated::statement)
            .filter(it -> SPEAKING_FOR.contains(role(claim, it)))
            .toList();
    Claimant claimant = Claimants.of(speakingFor).orElse(null);
    List<ReadStatement> read =
        statements.stream().map(it -> ArticleReader.alone(it.statement(), it.published())).toList();
    return new ClaimFacts(kind(read, claimant), claimant, AsOf.of(read));
  }

  /**
   * What somebody expects or thinks can't be checked, but that they said it can: an utterance.
   * Everything else is taken for a content.
   */
  private static ClaimKind kind(List<ReadStatement> statements, @Nullable Claimant claimant) {
    boolean said =
        claimant != null
            && statements.stream()
                .allMatch(it -> Nature.of(it.text(), false, false).nature() != Nature.ASSERTION);
    return said ? new ClaimKind.Utterance(null) : new ClaimKind.Content();
  }

  @Override
  public Role role(String claim, Statement statement) {
    return Roles.of(
        statement.text(), statement.text(), statement.attribution(), Negations.in(claim));
  }

  @Override
  public List<TextSpan> parts(Statement statement) {
    String words = statement.text();
    int start = statement.span().start();
    return CompoundParts.of(words).stream()
        .map(
            it ->
                new TextSpan(
                        CodePoints.fromUtf16(words, it.start()),
                        CodePoints.fromUtf16(words, it.end()))
                    .shiftedBy(start))
        .toList();
  }

  @Override
  public Optional<Doubt> notCheckable(Statement statement) {
    boolean attributed = statement.attribution().namedSource() != null;
    return doubt(Nature.of(statement.text(), attributed, false));
  }

  @Override
  public Worth worth(String words, boolean said) {
    return Nature.of(words, said, false).nature() == Nature.ASSERTION
        ? CheckWorthiness.of(words)
        : Worth.NONE;
  }

  /** What a nature means for a reviewer; empty for an assertion. */
  public static Optional<Doubt> doubt(Nature.Found found) {
    NotCheckableKind kind =
        switch (found.nature()) {
          case ASSERTION -> null;
          case FORECAST -> NotCheckableKind.FORECAST;
          case OPINION -> NotCheckableKind.OPINION;
          case BOILERPLATE -> NotCheckableKind.BOILERPLATE;
        };
    return Optional.ofNullable(kind).map(it -> new Doubt(it, found.cue()));
  }
}
