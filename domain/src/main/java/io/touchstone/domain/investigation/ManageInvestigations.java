package io.touchstone.domain.investigation;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/** Opens, names, staffs and deletes investigations. */
public class ManageInvestigations {
  private final Access access;
  private final Investigations investigations;
  private final Accounts accounts;
  private final Outlets outlets;
  private final InPrint inPrint;
  private final Trail trail;
  private final InstantSource clock;

  public ManageInvestigations(
      Access access,
      Investigations investigations,
      Accounts accounts,
      Outlets outlets,
      InPrint inPrint,
      Trail trail,
      InstantSource clock) {
    this.access = access;
    this.investigations = investigations;
    this.accounts = accounts;
    this.outlets = outlets;
    this.inPrint = inPrint;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  public List<InvestigationSummary> list(Viewer viewer) {
    return investigations.visibleTo(viewer);
  }

  /**
   * @throws io.touchstone.domain.NotFoundException when it doesn't exist for this viewer
   */
  @Transactional
  public Investigation open(Viewer viewer, InvestigationId id) {
    return access.require(viewer, id, Permission.VIEW);
  }

  /** Whoever opens an investigation is its first editor. */
  @Transactional
  public Investigation create(Viewer viewer, String title, String question) {
    return create(viewer, title, question, false);
  }

  @Transactional
  public boolean isSampleOpen() {
    return investigations.sample().isPresent();
  }

  /** The one sample investigation; refused while there is one. */
  @Transactional
  public Investigation createSample(Viewer viewer, String title, String question) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator opens the sample.");
    }
    if (investigations.sample().isPresent()) {
      throw new InvalidInputException("sample", "The sample is open already.");
    }
    return create(viewer, title, question, true);
  }

  private Investigation create(Viewer viewer, String title, String question, boolean sample) {
    Investigation investigation =
        new Investigation(
            InvestigationId.next(),
            title,
            question,
            sample,
            Map.of(viewer.id(), InvestigationRole.EDITOR),
            clock.instant(),
            0);
    investigations.add(investigation);
    trail.record(investigation.id(), viewer, TrailAction.INVESTIGATION_OPENED, Map.of());
    return investigation;
  }

  @Transactional
  public SaveOutcome<Investigation> rename(
      Viewer viewer, InvestigationId id, String title, String question, long expectedVersion) {
    Investigation renamed =
        access.require(viewer, id, Permission.MANAGE_MEMBERS).renamed(title, question);
    return investigations.save(renamed, expectedVersion);
  }

  /** Adds a member, or gives one another role. */
  @Transactional
  public Investigation putMember(
      Viewer viewer, InvestigationId id, AccountId person, InvestigationRole role) {
    Investigation current = access.require(viewer, id, Permission.MANAGE_MEMBERS);
    if (accounts.find(person).filter(Account::active).isEmpty()) {
      throw new InvalidInputException("person", "There is no such person; choose one of the list.");
    }
    return saveMembers(viewer, current, current.withMember(person, role), person, role.name());
  }

  @Transactional
  public Investigation removeMember(Viewer viewer, InvestigationId id, AccountId person) {
    Investigation current = access.require(viewer, id, Permission.MANAGE_MEMBERS);
    return saveMembers(viewer, current, current.withoutMember(person), person, "none");
  }

  private Investigation saveMembers(
      Viewer viewer, Investigation before, Investigation after, AccountId person, String role) {
    SaveOutcome<Investigation> outcome = investigations.save(after, before.version());
    return switch (outcome) {
      case SaveOutcome.Saved<Investigation>(Investigation saved) -> {
        trail.record(
            before.id(),
            viewer,
            TrailAction.MEMBER_CHANGED,
            Map.of("person", person.toString(), "role", role));
        yield saved;
      }
      case SaveOutcome.Stale<Investigation> stale ->
          throw new InvalidInputException(
              "members", "Somebody else changed the members meanwhile; look again.");
    };
  }

  /**
   * Deletes it with everything in it; its trail keeps a last entry that says so.
   *
   * @throws NotPermittedException while a report of it stands in print
   */
  @Transactional
  public void delete(Viewer viewer, InvestigationId id) {
    Investigation investigation = access.require(viewer, id, Permission.DELETE);
    if (investigation.sample()) {
      inPrint.forget(id);
    } else if (inPrint.standsInPrint(id)) {
      throw new NotPermittedException(
          "A report of it is published: withdraw the report first, so that its readers find a"
              + " notice.");
    }
    trail.record(id, viewer, TrailAction.INVESTIGATION_DELETED, Map.of());
    investigations.delete(id);
    outlets.removeUnused();
    accounts.removeGone();
    if (investigation.sample()) {
      accounts.removeSample();
    }
  }
}
