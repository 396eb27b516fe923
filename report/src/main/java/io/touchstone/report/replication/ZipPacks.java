package io.touchstone.report.replication;

import io.touchstone.domain.replication.GatherReplica.Gathered;
import io.touchstone.domain.replication.Matrix;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.replication.PackFormat;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLines;
import io.touchstone.report.StableZip;
import io.touchstone.report.replication.Manifest.Listed;
import io.touchstone.report.tabular.MatrixCsv;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs as ZIP files. */
public final class ZipPacks implements PackFormat {

  @Override
  public void write(Gathered gathered, boolean originals, List<Part> parts, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    List<Listed> files = new ArrayList<>();
    put(zip, files, PackNames.README, PackReadme.of(gathered, originals));
    for (Part part : parts) {
      byte[] content = part.content().read().orElse(null);
      if (content != null) {
        put(zip, files, part.name(), content);
      }
    }
    put(zip, files, PackNames.MATRIX, MatrixCsv.of(Matrix.of(gathered.replica())));
    put(zip, files, PackNames.REPLICA, ReplicaJson.write(gathered.replica()));
    List<TrailEntry> trail = gathered.trail();
    put(zip, files, PackNames.TRAIL, TrailLines.of(trail).getBytes(StandardCharsets.UTF_8));
    if (!gathered.earlier().isEmpty()) {
      put(
          zip,
          files,
          PackNames.EARLIER,
          TrailLines.of(gathered.earlier()).getBytes(StandardCharsets.UTF_8));
    }
    Manifest manifest =
        new Manifest(
            Manifest.FORMAT,
            Manifest.VERSION,
            gathered.dossier().compiledAt(),
            gathered.replica().source().toString(),
            gathered.replica().title(),
            originals,
            trail.size(),
            trail.isEmpty() ? null : trail.getLast().digest().hex(),
            files);
    put(zip, new ArrayList<>(), Manifest.NAME, manifest.write());
    zip.finish();
  }

  private static void put(ZipOutputStream zip, List<Listed> files, String name, byte[] content)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(StableZip.THEN);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
    files.add(new Listed(name, content.length, Digest.of(content).hex()));
  }

  @Override
  public OpenPack open(Path file) throws IOException {
    InspectedPack pack = InspectedPack.of(file);
    try {
      List<String> wrong = pack.changedFiles();
      if (wrong.isEmpty()) {
        wrong = pack.contradictions();
      }
      if (!wrong.isEmpty()) {
        throw PackProblem.of(
            "This pack was changed after it was made: %s Check it with ./touchstone verify, and ask for it anew."
                .formatted(wrong.getFirst()));
      }
      return pack;
    } catch (RuntimeException e) {
      pack.close();
      throw e;
    }
  }
}
