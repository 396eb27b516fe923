package io.touchstone.domain.invitation;

import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import java.util.Map;
import java.util.Optional;

/** Makes whoever accepted an invitation a member, in the name of whoever invited them. */
public class Admission {
  private final Investigations investigations;
  private final Trail trail;

  public Admission(Investigations investigations, Trail trail) {
    this.investigations = investigations;
    this.trail = trail;
  }

  /**
   * A role that they have already is never lowered; an investigation that is gone is passed over.
   */
  void admit(AccountId person, Invitation invitation) {
    Optional.ofNullable(invitation.place())
        .ifPresent(
            place ->
                investigations
                    .find(place.investigation())
                    .filter(found -> adds(place.role(), found.roleOf(person)))
                    .ifPresent(found -> save(found, person, place.role(), invitation)));
  }

  private static boolean adds(InvestigationRole offered, Optional<InvestigationRole> held) {
    return held.filter(role -> role.compareTo(offered) >= 0).isEmpty();
  }

  private void save(
      Investigation found, AccountId person, InvestigationRole role, Invitation invitation) {
    if (investigations.save(found.withMember(person, role), found.version())
        instanceof SaveOutcome.Stale<Investigation>) {
      throw new OvertakenException("Somebody else changed the members meanwhile; look again.");
    }
    trail.record(
        found.id(),
        new Viewer(invitation.createdBy(), false),
        TrailAction.MEMBER_CHANGED,
        Map.of("person", person.toString(), "role", role.name()));
  }
}
