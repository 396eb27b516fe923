package io.touchstone.domain.intake;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.IntakeSource.StoredFile;
import io.touchstone.domain.intake.IntakeSource.WebPage;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.trail.TrailNews;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files and web addresses in, so that they are read even if everybody goes away. */
public class TakeIn {
  private final Access access;
  private final Intakes intakes;
  private final IntakeQueue queue;
  private final TrailNews news;
  private final InstantSource clock;

  public TakeIn(
      Access access, Intakes intakes, IntakeQueue queue, TrailNews news, InstantSource clock) {
    this.access = access;
    this.intakes = intakes;
    this.queue = queue;
    this.news = news;
    this.clock = clock;
  }

  /**
   * Keeps a file's bytes and has it read.
   *
   * @param intake the import it belongs to, which begins with the first file
   * @throws InvalidInputException when the import has as many items as it takes, or is somebody
   *     else's
   */
  @Transactional
  public void file(Viewer viewer, InvestigationId investigation, IntakeId intake, SourceFile file) {
    Intake open = open(viewer, investigation, intake);
    add(open, new StoredFile(file.name(), file.url()), file.content());
  }

  /**
   * Has pages fetched and read.
   *
   * @throws InvalidInputException when they are more than an import takes
   */
  @Transactional
  public void pages(
      Viewer viewer, InvestigationId investigation, IntakeId intake, List<String> urls) {
    Intake open = open(viewer, investigation, intake);
    urls.forEach(url -> add(open, new WebPage(url), null));
  }

  private Intake open(Viewer viewer, InvestigationId investigation, IntakeId id) {
    access.require(viewer, investigation, Permission.IMPORT);
    if (intakes.find(id).isEmpty()) {
      clearOwn(viewer, investigation);
      intakes.addIfNew(new Intake(id, investigation, viewer.id(), clock.instant(), false));
    }
    Intake intake = intakes.find(id).orElseThrow();
    if (!intake.investigation().equals(investigation) || !intake.by().equals(viewer.id())) {
      throw new InvalidInputException("intake", "This import is somebody else's; begin another.");
    }
    return intake;
  }

  /** Whoever begins an import has seen how the one before ended. */
  private void clearOwn(Viewer viewer, InvestigationId investigation) {
    for (Intake earlier : intakes.in(investigation)) {
      boolean ended = intakes.items(earlier.id()).stream().noneMatch(item -> item.state().isOpen());
      if (ended && earlier.by().equals(viewer.id())) {
        intakes.remove(earlier.id());
      }
    }
  }

  private void add(Intake intake, IntakeSource source, byte @Nullable [] content) {
    int position = intakes.nextPosition(intake.id());
    if (position > Intake.MOST_ITEMS) {
      throw new InvalidInputException(
          "files",
          "One import takes up to "
              + Intake.MOST_ITEMS
              + " files; bring "
              + source.name()
              + " and the rest in another one.");
    }
    ItemState state = intake.cancelled() ? ItemState.CANCELLED : ItemState.WAITING;
    IntakeItem item =
        new IntakeItem(IntakeItemId.next(), intake.id(), position, source, state, List.of());
    intakes.add(item, intake.cancelled() ? null : content);
    if (state == ItemState.WAITING) {
      queue.readSoon(item);
    }
    news.lookAgain(intake.investigation());
  }
}
