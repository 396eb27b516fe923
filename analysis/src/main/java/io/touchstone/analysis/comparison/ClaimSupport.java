package io.touchstone.analysis.comparison;

import io.touchstone.analysis.WordedClaims;
import io.touchstone.analysis.comparison.EventClaim.Appearing;
import io.touchstone.analysis.comparison.EventClaim.Kind;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Chain;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.ClaimReader.Doubt;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.claim.Origin.Basis;
import io.touchstone.domain.claim.Origins;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.SuggestedFinding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What carries a claim: its origins, where its articles' citing ends, and the finding that the
 * coverage would carry. The domain decides all of it; here speakers get their fullest names and the
 * outlets they spoke to.
 */
final class ClaimSupport {
  private final List<EventStatement> statements;
  private final Map<StatementId, EventStatement> byId;
  private final Surroundings surroundings;
  private final Speakers speakers;

  ClaimSupport(List<EventStatement> statements, Surroundings surroundings, Speakers speakers) {
    this.statements = statements;
    this.byId =
        statements.stream()
            .collect(Collectors.toMap(it -> it.statement().id(), Function.identity()));
    this.surroundings = surroundings;
    this.speakers = speakers;
  }

  /**
   * The outcome.
   *
   * @param suggestion null when no verdict is carried
   * @param chains one for each appearance
   */
  record Found(
      List<Origin> origins,
      @Nullable Verdict suggestion,
      List<String> reasons,
      List<Chain> chains) {}

  /**
   * @param speaker whose utterance the claim is about; null for contents
   */
  Found of(
      String id, Kind kind, String text, List<Appearing> appearances, @Nullable String speaker) {
    ClaimCase claimCase = claimCase(id, kind, text, appearances);
    Map<StatementId, Chain> traced = Origins.chains(claimCase);
    List<Chain> chains =
        claimCase.appearances().stream()
            .map(it -> it.where().statement())
            .map(it -> named(traced.getOrDefault(it.id(), new Chain(List.of(), false)), it))
            .toList();
    List<Origin> origins = Origins.supporting(claimCase).stream().map(this::named).toList();
    List<String> reasons = new ArrayList<>();
    chains.stream()
        .filter(Chain::circular)
        .forEach(it -> reasons.add("circular reference: " + String.join(" → ", it.steps())));
    if (speaker != null) {
      reasons.add("about what " + speaker + " said, not about whether it is so");
    }
    SuggestedFinding found = SuggestedFinding.of(claimCase, origins, this::doubt, true);
    reasons.addAll(found.reasons());
    Verdict verdict =
        found.finding() instanceof Finding.Supported(Verdict carried) ? carried : null;
    return new Found(origins, verdict, reasons, chains);
  }

  private ClaimCase claimCase(String id, Kind kind, String text, List<Appearing> appearances) {
    List<AppearanceInContext> all = new ArrayList<>();
    for (Appearing appearing : appearances) {
      Statement statement = statements.get(appearing.statement()).statement();
      StatementInContext where = Objects.requireNonNull(surroundings.place(statement));
      all.add(new AppearanceInContext(appearing.role(), where));
    }
    InvestigationId event = all.getFirst().where().article().investigation();
    ClaimKind of = kind == Kind.UTTERANCE ? new ClaimKind.Utterance(null) : new ClaimKind.Content();
    Claim claim =
        new Claim(
            new ClaimId(UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))),
            event,
            0,
            Claim.wording(text),
            new ClaimFacts(of, null, null),
            all.stream().map(it -> new Appearance(it.where().statement().id(), it.role())).toList(),
            0);
    return new ClaimCase(claim, all, List.of(), List.of());
  }

  private Optional<Doubt> doubt(Statement statement) {
    EventStatement read = byId.get(statement.id());
    return read == null ? Optional.empty() : WordedClaims.doubt(read.read().nature());
  }

  /** A speaker by the fullest name, with the outlet to which they spoke. */
  private Origin named(Origin origin) {
    String medium = speakers.medium(origin.name());
    if (origin.basis() != Basis.NAMED_SOURCE || medium == null) {
      return origin;
    }
    return new Origin(
        speakers.fullName(origin.name()) + ", interview with " + medium,
        origin.basis(),
        origin.articles());
  }

  /** The outlet to which a speaker spoke comes before the speaker. */
  private Chain named(Chain chain, Statement statement) {
    EventStatement from = byId.get(statement.id());
    if (from == null
        || !(statement.attribution() instanceof Attribution.NamedPerson(String name, String _))) {
      return chain;
    }
    List<String> steps = new ArrayList<>(chain.steps());
    steps.removeLast();
    String medium = speakers.medium(name, from.article());
    if (medium != null && !steps.contains(medium)) {
      steps.add(medium);
    }
    steps.add(speakers.fullName(name));
    return new Chain(steps, chain.circular());
  }
}
