package io.touchstone.domain.trail;

/**
 * Hears of every decision inside the transaction that carries it out; what it stores stands or
 * falls with it.
 */
public interface TrailFollower {
  void recorded(TrailEntry entry);
}
