package io.touchstone.domain.intake;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ImportPage;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.IntakeSource.StoredFile;
import io.touchstone.domain.intake.IntakeSource.WebPage;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailNews;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Reads one item of an import, on behalf of whoever brought it. It may be interrupted at any moment
 * and called again: what is stored has its outcome, and is left alone.
 */
public class ReadItem {
  private final Intakes intakes;
  private final KeepOutcome keeping;
  private final Accounts accounts;
  private final ImportArticles files;
  private final ImportPage pages;
  private final TrailNews news;

  public ReadItem(
      Intakes intakes,
      KeepOutcome keeping,
      Accounts accounts,
      ImportArticles files,
      ImportPage pages,
      TrailNews news) {
    this.intakes = intakes;
    this.keeping = keeping;
    this.accounts = accounts;
    this.files = files;
    this.pages = pages;
    this.news = news;
  }

  /**
   * @param goOn asked before something is stored; once it says no, nothing more is
   * @return the investigation whose articles may be more now; empty when there was nothing to do
   * @throws CancellationException when {@code goOn} said no; the item is to be read again
   */
  public Optional<InvestigationId> read(IntakeItemId id, BooleanSupplier goOn) {
    Optional<IntakeItem> begun = intakes.begin(id) ? intakes.item(id) : Optional.empty();
    Optional<Intake> intake = begun.flatMap(item -> intakes.find(item.intake()));
    if (intake.isEmpty()) {
      return Optional.empty();
    }
    InvestigationId investigation = intake.get().investigation();
    news.lookAgain(investigation);
    Members members = new Members(begun.get(), goOn);
    try {
      read(viewer(intake.get()), investigation, begun.get(), members);
    } catch (NotFoundException | NotPermittedException e) {
      members.refuse(String.valueOf(e.getMessage()));
    }
    keeping.end(id, members.stopped ? ItemState.CANCELLED : ItemState.DONE);
    news.lookAgain(investigation);
    return Optional.of(investigation);
  }

  /**
   * Ends an item that fails whenever it is tried.
   *
   * @param reason a sentence for a reporter
   */
  public void giveUp(IntakeItemId id, String reason) {
    Optional<IntakeItem> item = intakes.item(id).filter(it -> it.state().isOpen());
    if (item.isPresent()) {
      new Members(item.get(), () -> true).refuse(reason);
      keeping.end(id, ItemState.DONE);
      intakes.find(item.get().intake()).ifPresent(it -> news.lookAgain(it.investigation()));
    }
  }

  private void read(
      Viewer viewer, InvestigationId investigation, IntakeItem item, Members members) {
    switch (item.source()) {
      case WebPage(String url) -> pages.importPage(viewer, investigation, url, members);
      case StoredFile _ -> {
        SourceFile file =
            intakes
                .content(item.id())
                .orElseThrow(() -> new NotFoundException("The file's content is gone."));
        files.importFile(viewer, investigation, file, members);
      }
    }
  }

  private Viewer viewer(Intake intake) {
    return accounts
        .find(intake.by())
        .map(Account::viewer)
        .orElseThrow(() -> new NotPermittedException("Whoever brought it isn't here any longer."));
  }

  /** What becomes of the file's members, kept beside the item. */
  private final class Members implements ImportArticles.Outcomes {
    private final IntakeItem item;
    private final BooleanSupplier goOn;
    private boolean stopped;

    Members(IntakeItem item, BooleanSupplier goOn) {
      this.item = item;
      this.goOn = goOn;
    }

    @Override
    public int known() {
      return item.outcomes().size();
    }

    @Override
    public boolean isWanted() {
      if (!goOn.getAsBoolean()) {
        throw new CancellationException("The reading of " + item.id() + " was interrupted.");
      }
      stopped = intakes.find(item.intake()).map(Intake::cancelled).orElse(true);
      return !stopped;
    }

    @Override
    public void keep(int member, ImportOutcome outcome) {
      keeping.keep(item.id(), member, outcome);
    }

    void refuse(String reason) {
      // beside what was stored before it came to this
      int stored = intakes.item(item.id()).map(it -> it.outcomes().size()).orElse(0);
      keep(stored, new ImportOutcome.Rejected(item.source().name(), reason));
    }
  }
}
