package io.touchstone.app.live;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import io.touchstone.app.security.SignedInHere;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailNews;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a view follow an investigation, whoever changes it on whichever node. */
@Service
public class LiveUpdates {
  /**
   * Views are shown again one after the other, and after each the thread rests so many times as
   * long as that took: where twenty work at once, following one another must not keep them from
   * working.
   */
  private static final int REST = 2;

  private static final Duration LONGEST_REST = Duration.ofMillis(400);

  private final ExecutorService turns =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("live-updates").factory());
  private final TrailNews news;
  private final SignedInHere here;

  LiveUpdates(TrailNews news, SignedInHere here) {
    this.news = news;
    this.here = here;
  }

  /**
   * Runs {@code refresh} in the view's UI after each change, several close ones together, for as
   * long as the view is attached.
   *
   * @param shown the investigation that the view shows at that moment; null for none
   */
  public void follow(Component view, Supplier<@Nullable InvestigationId> shown, Runnable refresh) {
    followThose(view, investigation -> Objects.equals(investigation, shown.get()), refresh);
  }

  /** The same for a view over all investigations. */
  public void followAll(Component view, Runnable refresh) {
    followThose(view, investigation -> true, refresh);
  }

  private void followThose(Component view, Predicate<InvestigationId> concerned, Runnable refresh) {
    view.addAttachListener(
        attached -> {
          Registration ended = subscribe(attached.getUI(), concerned, refresh);
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                ended.remove();
              });
        });
  }

  /** Where somebody is busy in the page, it is shown again when they are done, without waiting. */
  private static void turn(Runnable inThePage) {
    long begun = System.nanoTime();
    inThePage.run();
    long rest = (System.nanoTime() - begun) * REST;
    LockSupport.parkNanos(Math.min(rest, LONGEST_REST.toNanos()));
  }

  @PreDestroy
  void end() {
    turns.shutdownNow();
  }

  /**
   * Whoever isn't signed in any longer is shown nothing more, and who may not see it leaves the
   * page instead of meeting an error there.
   */
  private void refreshed(UI ui, Runnable refresh) {
    if (!here.holds(ui.getSession())) {
      ui.getPage().setLocation("login");
      return;
    }
    try {
      refresh.run();
    } catch (NotFoundException e) {
      ui.navigate("");
      Notices.refused(phrase("live.gone"));
    }
  }

  private Registration subscribe(UI ui, Predicate<InvestigationId> concerned, Runnable refresh) {
    AtomicBoolean due = new AtomicBoolean();
    LivePace pace = new LivePace(System.nanoTime());
    Runnable inThePage =
        ui.accessLater(
            () -> {
              due.set(false);
              pace.shown(System.nanoTime());
              refreshed(ui, refresh);
            },
            () -> {});
    TrailNews.Subscription subscription =
        news.subscribe(
            (investigation, number) -> {
              if (concerned.test(investigation) && due.compareAndSet(false, true)) {
                long wait = pace.untilNext(System.nanoTime());
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, turns)
                    .execute(() -> turn(inThePage));
              }
            });
    return subscription::close;
  }
}
