package io.touchstone.report.replication;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.replication.Matrix;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.replication.PackTrail;
import io.touchstone.domain.replication.Replica;
import io.touchstone.domain.replication.ToldThings;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.UnreadableTrailException;
import io.touchstone.report.tabular.MatrixCsv;
import io.touchstone.report.trail.TrailFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A pack as it is, whether it is as its manifest says or not. */
public final class InspectedPack implements OpenPack {
  private final PackZip zip;
  private final Manifest manifest;
  private final Digest digest;
  private @Nullable Replica replica;
  private @Nullable List<TrailEntry> trail;

  private InspectedPack(PackZip zip, Manifest manifest, Digest digest) {
    this.zip = zip;
    this.manifest = manifest;
    this.digest = digest;
  }

  /**
   * @throws InvalidInputException when it is no pack, or one of a version that isn't known here
   * @throws IOException when the file can't be read at all
   */
  public static InspectedPack of(Path file) throws IOException {
    PackZip zip = PackZip.open(file);
    try {
      return new InspectedPack(zip, Manifest.read(zip.read(Manifest.NAME)), digestOf(file));
    } catch (RuntimeException | IOException e) {
      zip.close();
      throw e;
    }
  }

  /** What the pack is of. */
  public String title() {
    return manifest.title();
  }

  /** How many files the manifest lists. */
  public int files() {
    return manifest.files().size();
  }

  /** What isn't as the manifest says, each in a sentence, by the file's name. */
  public List<String> changedFiles() {
    return zip.changes(manifest);
  }

  /**
   * Where the parts of the pack contradict one another, each in a sentence: what no digest shows
   * when somebody wrote the manifest anew.
   *
   * @throws InvalidInputException when a part can't be read
   */
  public List<String> contradictions() {
    List<String> found = new ArrayList<>();
    List<TrailEntry> entries = trail();
    String head = entries.isEmpty() ? null : entries.getLast().digest().hex();
    if (entries.size() != manifest.entries() || !Objects.equals(head, manifest.head())) {
      found.add("manifest.json names another head than trail.jsonl ends with.");
    }
    List<TrailEntry> earlier = earlier();
    if (!ToldThings.areWhole(earlier, entries)) {
      found.add("earlier-trails.jsonl isn't what the investigation was rebuilt with.");
    }
    found.addAll(PackTrail.differences(replica(), earlier, entries));
    if (!Arrays.equals(zip.read(PackNames.MATRIX), MatrixCsv.of(Matrix.of(replica())))) {
      found.add("matrix.csv isn't the matrix of investigation.json.");
    }
    return found;
  }

  @Override
  public Digest digest() {
    return digest;
  }

  @Override
  public Replica replica() {
    Replica read = replica;
    if (read == null) {
      try {
        read = ReplicaJson.read(new ByteArrayInputStream(zip.read(PackNames.REPLICA)));
      } catch (JacksonException e) {
        throw PackProblem.of(
            "The pack's investigation.json can't be read: " + e.getOriginalMessage());
      }
      replica = read;
    }
    return read;
  }

  @Override
  public List<TrailEntry> trail() {
    List<TrailEntry> read = trail;
    if (read == null) {
      read = entries(PackNames.TRAIL);
      trail = read;
    }
    return read;
  }

  @Override
  public List<TrailEntry> earlier() {
    return zip.has(PackNames.EARLIER) ? entries(PackNames.EARLIER) : List.of();
  }

  private List<TrailEntry> entries(String name) {
    try {
      return TrailFile.read(new String(zip.read(name), StandardCharsets.UTF_8));
    } catch (UnreadableTrailException e) {
      throw PackProblem.of(
          "The pack's %s can't be read: what stands as entry %d is none (%s)."
              .formatted(name, e.number(), e.getMessage()));
    }
  }

  @Override
  public Optional<byte[]> original(Digest wanted) {
    return part("originals/" + wanted);
  }

  @Override
  public Optional<byte[]> evidence(Digest wanted) {
    return part("evidence/" + wanted);
  }

  /** Its name is its digest, whatever the manifest says. */
  private Optional<byte[]> part(String name) {
    if (!zip.has(name)) {
      return Optional.empty();
    }
    byte[] content = zip.read(name);
    if (!name.endsWith(Digest.of(content).hex())) {
      throw PackProblem.of("The pack's %s isn't the file of this digest.".formatted(name));
    }
    return Optional.of(content);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private static Digest digestOf(Path file) throws IOException {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return new Digest(HexFormat.of().formatHex(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
