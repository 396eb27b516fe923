package io.touchstone.report.replication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Packs are kept for years: one of version 1 stays readable, and whoever changes the form changes
 * the version and adds a file of the new one beside it.
 */
class ReplicaJsonTest {
  private static final Path VERSION_1 = Path.of("src/test/resources/golden/replica-1.json");

  @Test
  void aReplicaOfVersion1IsReadAsItWasWritten() throws IOException {
    byte[] kept = Files.readAllBytes(VERSION_1);

    assertThat(ReplicaJson.read(new ByteArrayInputStream(kept))).isEqualTo(SmallPack.replica());
  }

  @Test
  void itIsWrittenInTheSameForm() throws IOException {
    Path written = Files.createDirectories(Path.of("target/golden")).resolve("replica-1.json");
    Files.write(written, ReplicaJson.write(SmallPack.replica()));

    assertThat(new String(Files.readAllBytes(written), UTF_8))
        .as("%s differs from %s", written, VERSION_1)
        .isEqualTo(Files.readString(VERSION_1));
  }
}
