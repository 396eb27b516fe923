package io.touchstone.app.jobs;

import io.touchstone.persistence.search.SearchEngine;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The search index follows the database from when visitors are let in. */
@Component
class IndexUpkeep {
  private final SearchEngine engine;

  IndexUpkeep(SearchEngine engine) {
    this.engine = engine;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    engine.start();
  }
}
