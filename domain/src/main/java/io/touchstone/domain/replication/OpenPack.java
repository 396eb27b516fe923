package io.touchstone.domain.replication;

import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailEntry;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/** A pack whose parts are as its list of digests says. */
public interface OpenPack extends Closeable {

  /** Of the whole file. */
  Digest digest();

  Replica replica();

  /** The chains that its own investigation was rebuilt with; not checked yet. */
  List<TrailEntry> earlier();

  /** Oldest first, not checked yet. */
  List<TrailEntry> trail();

  /** Empty where the pack has the digest only. */
  Optional<byte[]> original(Digest digest);

  /** The kept copy of a piece of public evidence. */
  Optional<byte[]> evidence(Digest digest);
}
