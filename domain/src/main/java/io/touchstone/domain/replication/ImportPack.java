package io.touchstone.domain.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Rebuilds an investigation from a pack, all of it or nothing. Whoever imports it is its editor;
 * the people who worked on it keep their names and marks, and nobody can sign in as one of them.
 */
public class ImportPack {
  private final Investigations investigations;
  private final Articles articles;
  private final RebuildPeople people;
  private final RebuildCoverage coverage;
  private final RebuildReview review;
  private final ImportedTrails imported;
  private final Trail trail;
  private final InstantSource clock;

  public ImportPack(
      Investigations investigations,
      Articles articles,
      RebuildPeople people,
      RebuildCoverage coverage,
      RebuildReview review,
      ImportedTrails imported,
      Trail trail,
      InstantSource clock) {
    this.investigations = investigations;
    this.articles = articles;
    this.people = people;
    this.coverage = coverage;
    this.review = review;
    this.imported = imported;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * @return the new investigation; the first entry of its trail names the pack and the head of the
   *     trail that came with it
   * @throws InvalidInputException saying what is wrong with the pack
   */
  @Transactional
  public Investigation rebuild(Viewer viewer, OpenPack pack) {
    Replica replica = pack.replica();
    ReplicaCheck.of(replica);
    check(pack);
    boolean fresh =
        replica.articles().stream().anyMatch(it -> articles.find(it.article().id()).isPresent());
    NewIds ids = new NewIds(InvestigationId.next(), fresh);
    Investigation investigation = begin(viewer, replica, ids);
    record(viewer, pack, investigation.id());
    imported.keep(
        investigation.id(), Stream.concat(pack.earlier().stream(), pack.trail().stream()).toList());
    coverage.rebuild(pack, ids);
    review.rebuild(viewer, pack, ids);
    return investigation;
  }

  private Investigation begin(Viewer viewer, Replica replica, NewIds ids) {
    Map<AccountId, InvestigationRole> members =
        new HashMap<>(people.rebuild(replica.people(), ids));
    members.put(viewer.id(), InvestigationRole.EDITOR);
    Investigation investigation =
        new Investigation(
            ids.investigation(),
            replica.title(),
            replica.question(),
            false,
            members,
            clock.instant(),
            0);
    investigations.add(investigation);
    return investigation;
  }

  private void record(Viewer viewer, OpenPack pack, InvestigationId copy) {
    Map<String, String> details = new HashMap<>();
    details.put("pack", pack.digest().hex());
    details.put("source", pack.replica().source().toString());
    details.put("entries", String.valueOf(pack.trail().size()));
    if (!pack.trail().isEmpty()) {
      details.put("head", pack.trail().getLast().digest().hex());
    }
    trail.record(copy, viewer, TrailAction.INVESTIGATION_REPLICATED, details);
  }

  private static void check(OpenPack pack) {
    Replica replica = pack.replica();
    List<TrailEntry> entries = pack.trail();
    if (TrailVerifier.verify(entries) instanceof Verification.Broken broken) {
      throw refused("its trail isn't whole from entry %d on".formatted(broken.number()));
    }
    if (!ToldThings.areWhole(pack.earlier(), entries)) {
      throw refused("a trail that it was rebuilt with isn't whole");
    }
    if (!entries.isEmpty() && !entries.getFirst().investigation().equals(replica.source())) {
      throw refused("its trail is another investigation's");
    }
    List<String> differences = PackTrail.differences(replica, pack.earlier(), entries);
    if (!differences.isEmpty()) {
      throw refused("it isn't as its trail says. " + differences.getFirst());
    }
  }

  private static InvalidInputException refused(String why) {
    return new InvalidInputException(
        "pack",
        "This pack was changed: %s. Check it with ./touchstone verify, and ask for it anew."
            .formatted(why.endsWith(".") ? why.substring(0, why.length() - 1) : why));
  }
}
