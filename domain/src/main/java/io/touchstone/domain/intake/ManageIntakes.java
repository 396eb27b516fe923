package io.touchstone.domain.intake;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.TrailNews;
import jakarta.transaction.Transactional;
import java.util.List;

/** Shows imports, cancels them, and clears away those that have ended. */
public class ManageIntakes {
  private final Access access;
  private final Intakes intakes;
  private final Accounts accounts;
  private final TrailNews news;

  public ManageIntakes(Access access, Intakes intakes, Accounts accounts, TrailNews news) {
    this.access = access;
    this.intakes = intakes;
    this.accounts = accounts;
    this.news = news;
  }

  /**
   * An import with what became of everything in it.
   *
   * @param by the name of whoever brought it
   */
  public record Progress(Intake intake, String by, List<IntakeItem> items) {
    public Progress {
      items = List.copyOf(items);
    }

    public boolean isRunning() {
      return items.stream().anyMatch(item -> item.state().isOpen());
    }

    /** How many items nobody has to wait for any longer. */
    public int ended() {
      return (int) items.stream().filter(item -> !item.state().isOpen()).count();
    }
  }

  /** Newest first. */
  @Transactional
  public List<Progress> list(Viewer viewer, InvestigationId investigation) {
    access.require(viewer, investigation, Permission.VIEW);
    return intakes.in(investigation).stream()
        .map(intake -> new Progress(intake, nameOf(intake), intakes.items(intake.id())))
        .toList();
  }

  private String nameOf(Intake intake) {
    return accounts.find(intake.by()).map(Account::displayName).orElse("somebody who left");
  }

  /** What was read stays; what waits is not read, and says so. */
  @Transactional
  public void cancel(Viewer viewer, IntakeId id) {
    Intake intake = require(viewer, id);
    intakes.cancel(id);
    news.lookAgain(intake.investigation());
  }

  /** Forgets how an import went, not what it brought; one that runs is cancelled. */
  @Transactional
  public void clear(Viewer viewer, IntakeId id) {
    Intake intake = require(viewer, id);
    intakes.cancel(id);
    intakes.remove(id);
    news.lookAgain(intake.investigation());
  }

  private Intake require(Viewer viewer, IntakeId id) {
    return access.requireOf(
        viewer,
        intakes.find(id),
        Intake::investigation,
        Permission.IMPORT,
        "This import was cleared meanwhile.");
  }
}
