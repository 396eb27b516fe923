package io.touchstone.app.jobs;

import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Knows from the first moment that the application ends, before the web server has seen its last
 * visitor out and the scheduler is told. Ctrl-C ends the processes that read files as well, and
 * what becomes of a file then says nothing about it.
 */
@Component
class Shutdown {
  private volatile boolean begun;

  boolean hasBegun() {
    return begun;
  }

  @EventListener(ContextClosedEvent.class)
  void begin() {
    begun = true;
  }
}
