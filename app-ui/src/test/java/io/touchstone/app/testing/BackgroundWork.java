package io.touchstone.app.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.trail.TrailNews;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what goes on in the background, as a page does: by the news. */
public final class BackgroundWork {
  private static final long PATIENCE_SECONDS = 60;

  private BackgroundWork() {}

  /** Looks again after each news, until {@code done} or until there has been none for a minute. */
  public static void await(TrailNews news, BooleanSupplier done) {
    Semaphore somethingHappened = new Semaphore(0);
    try (TrailNews.Subscription subscription =
        news.subscribe((_, _) -> somethingHappened.release())) {
      assertThat(subscription).isNotNull();
      while (!done.getAsBoolean()) {
        assertThat(somethingHappened.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS))
            .as("news of what goes on in the background")
            .isTrue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
