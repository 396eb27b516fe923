package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailNews;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands what is heard to those who asked for it, each number once. */
@Component
class TrailListener implements TrailNews {
  private static final Logger LOG = LoggerFactory.getLogger(TrailListener.class);

  private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
  private final ConcurrentHashMap<InvestigationId, Long> told = new ConcurrentHashMap<>();
  private final TrailNotifier notifier;

  TrailListener(TrailNotifier notifier) {
    this.notifier = notifier;
  }

  @Override
  public Subscription subscribe(Subscriber subscriber) {
    // of its own identity, so that one who subscribes twice is told twice
    Subscriber own = (investigation, number) -> subscriber.grown(investigation, number);
    subscribers.add(own);
    return () -> subscribers.remove(own);
  }

  @Override
  public void lookAgain(InvestigationId investigation) {
    notifier.lookAgain(investigation);
  }

  /** Ignores what is no news, and what isn't ours. */
  void heard(String payload) {
    String[] parts = payload.split(" ", -1);
    try {
      if (parts.length == 2) {
        heard(new InvestigationId(UUID.fromString(parts[0])), Long.parseLong(parts[1]));
      }
    } catch (IllegalArgumentException e) {
      LOG.debug("Not a notice of ours: {}", payload, e);
    }
  }

  void heard(InvestigationId investigation, long number) {
    long known = told.getOrDefault(investigation, 0L);
    if (number == TrailNotifier.NO_ENTRY) {
      tell(investigation, known);
    } else if (number > known) {
      told.put(investigation, number);
      tell(investigation, number);
    }
  }

  private void tell(InvestigationId investigation, long number) {
    for (Subscriber subscriber : subscribers) {
      try {
        subscriber.grown(investigation, number);
      } catch (RuntimeException e) {
        LOG.warn("A window could not be told of entry {} of {}", number, investigation, e);
      }
    }
  }
}
