package io.touchstone.report.replication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.inquiry.Channel;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.replication.Replica;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Packs are kept for years: one of each version stays readable, and whoever changes the form
 * changes the version and adds a file of the new one beside it.
 */
class ReplicaJsonTest {
  private static final Path VERSION_1 = Path.of("src/test/resources/golden/replica-1.json");
  private static final Path VERSION_2 = Path.of("src/test/resources/golden/replica-2.json");
  private static final Inquiry ASKED =
      new Inquiry(
          new InquiryId(new UUID(0, 20)),
          new ClaimId(new UUID(0, 7)),
          "The Post",
          "Who saw it fall?",
          Channel.EMAIL,
          LocalDate.of(2026, 3, 15),
          new AccountId(new UUID(0, 2)),
          new Reply.Answered("Our reporter.", LocalDate.of(2026, 3, 16)));

  @Test
  void aReplicaOfVersion1IsReadAsItWasWritten() throws IOException {
    byte[] kept = Files.readAllBytes(VERSION_1);

    assertThat(ReplicaJson.read(new ByteArrayInputStream(kept))).isEqualTo(SmallPack.replica());
  }

  @Test
  void itIsWrittenInTheSameForm() throws IOException {
    Replica replica = SmallPack.replica(List.of(ASKED));
    Path written = Files.createDirectories(Path.of("target/golden")).resolve("replica-2.json");
    Files.write(written, ReplicaJson.write(replica));

    assertThat(new String(Files.readAllBytes(written), UTF_8))
        .as("%s differs from %s", written, VERSION_2)
        .isEqualTo(Files.readString(VERSION_2));
    assertThat(ReplicaJson.read(new ByteArrayInputStream(Files.readAllBytes(VERSION_2))))
        .isEqualTo(replica);
  }
}
