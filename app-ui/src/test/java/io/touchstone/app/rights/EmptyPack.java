package io.touchstone.app.rights;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.replication.Replica;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailEntry;
import java.util.List;
import java.util.Optional;

/** Of an investigation in which nothing was done yet. */
record EmptyPack() implements OpenPack {
  @Override
  public Digest digest() {
    return Digest.of("nothing");
  }

  @Override
  public Replica replica() {
    return new Replica(
        InvestigationId.next(),
        "Nothing yet",
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        1,
        List.of(),
        List.of());
  }

  @Override
  public List<TrailEntry> earlier() {
    return List.of();
  }

  @Override
  public List<TrailEntry> trail() {
    return List.of();
  }

  @Override
  public Optional<byte[]> original(Digest digest) {
    return Optional.empty();
  }

  @Override
  public Optional<byte[]> evidence(Digest digest) {
    return Optional.empty();
  }

  @Override
  public void close() {
    // nothing is open
  }
}
