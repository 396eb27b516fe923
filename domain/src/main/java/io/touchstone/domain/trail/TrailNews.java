package io.touchstone.domain.trail;

import io.touchstone.domain.investigation.InvestigationId;

/** What is new in the trails, whichever node it was decided on. */
public interface TrailNews {

  /** Is told on a thread that all subscribers share, so it only passes on. */
  @FunctionalInterface
  interface Subscriber {
    /**
     * @param number of the newest entry; entries before it may not have been told of on their own.
     *     It is told of once more when there is something else to look at.
     */
    void grown(InvestigationId investigation, long number);
  }

  /** Ends when closed; closing again does nothing. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * From now on every entry that is committed is told of, alone or with a later one of its
   * investigation, usually within milliseconds and after a lost connection within seconds. An
   * investigation's numbers only grow, and those that are already old may be told of too.
   */
  Subscription subscribe(Subscriber subscriber);

  /**
   * Asks all subscribers on every node to look again at the investigation, where nobody decided
   * anything: an import went on, analysis found something. It may get lost, so nothing that matters
   * may wait for it.
   */
  void lookAgain(InvestigationId investigation);
}
