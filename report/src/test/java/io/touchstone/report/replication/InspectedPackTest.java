package io.touchstone.report.replication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.replication.OpenPack;
import io.touchstone.domain.text.Digest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectedPackTest {
  @TempDir private Path folder;

  @Test
  void aPackReadsBackAsItWasWritten() throws IOException {
    try (OpenPack pack = new ZipPacks().open(file(SmallPack.bytes()))) {
      assertThat(pack.replica()).isEqualTo(SmallPack.replica());
      assertThat(pack.trail()).isEqualTo(SmallPack.gathered().trail());
      Digest original =
          SmallPack.replica().articles().getFirst().revisions().getFirst().revision().original();
      assertThat(pack.original(original)).isPresent();
      assertThat(pack.original(Digest.of("another"))).isEmpty();
      assertThat(pack.digest()).isEqualTo(Digest.of(SmallPack.bytes()));
    }
  }

  @Test
  void theSameContentsGiveTheSameBytes() {
    assertThat(SmallPack.bytes()).isEqualTo(SmallPack.bytes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ../../etc/passwd       | a file that no pack has: “../../etc/passwd”
          /etc/passwd            | a file that no pack has
          originals/../x         | a file that no pack has
          report/../../x.html    | a file that no pack has
          report\\x.html         | a file that no pack has
          originals/short        | a file that no pack has
          program.sh             | a file that no pack has
          """)
  void aNameThatNoPackHasIsRefused(String name, String why) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(name, "x".getBytes(UTF_8));
    refused(parts, why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "matrix.csv",
        "investigation.json",
        "trail.jsonl",
        "report/report.html"
      })
  void whatWasChangedIsNamed(String name) throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put(name, (new String(parts.get(name), UTF_8) + " ").getBytes(UTF_8));
    refused(parts, name + " was changed.");
    parts.remove(name);
    refused(parts, name + " is missing.");
  }

  @Test
  void whatWasPutInIsNamed() throws IOException {
    Map<String, byte[]> parts = parts();
    String name = "originals/" + Digest.of("forged");
    parts.put(name, "forged".getBytes(UTF_8));
    refused(parts, name + " was put in.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          investigation.json | ATTRIBUTED       | CORROBORATED   | Entry 3 says ATTRIBUTED, the pack CORROBORATED
          investigation.json | She said so.     | She denied it. | The words of the mark that entry 3 is about were changed
          investigation.json | page 4           | page 5         | The words of the evidence that entry 2 is about were changed
          investigation.json | "SUPPORTS"       | "REFUTES"      | Entry 2 says SUPPORTS, the pack REFUTES
          investigation.json | The crane fell"  | The crane sank"| matrix.csv isn't the matrix of investigation.json
          matrix.csv         | The crane fell   | The crane sank | matrix.csv isn't the matrix of investigation.json
          manifest.json      | "entries" : 3    | "entries" : 2  | another head than trail.jsonl ends with
          """)
  void whoeverWritesTheDigestsAnewIsFoundToo(String name, String from, String to, String why)
      throws IOException {
    Map<String, byte[]> parts = parts();
    String before = new String(parts.get(name), UTF_8);
    assertThat(before).contains(from);
    parts.put(name, before.replace(from, to).getBytes(UTF_8));
    String manifest =
        new String(parts.get("manifest.json"), UTF_8)
            .replace(Digest.of(before).hex(), Digest.of(parts.get(name)).hex());
    parts.put("manifest.json", manifest.getBytes(UTF_8));
    refused(parts, why);
  }

  @Test
  void anotherVersionAndAnotherFormatAreRefusedByName() throws IOException {
    changedManifest("\"version\" : 2", "\"version\" : 7", "This pack is of version 7");
    changedManifest(Manifest.FORMAT, "something-else", "its manifest says something else");
    changedManifest("{", "{ \"more\" : 1,", "manifest.json can't be read");
    Map<String, byte[]> parts = parts();
    parts.remove("manifest.json");
    refused(parts, "it has no manifest.json");
  }

  private void changedManifest(String from, String to, String why) throws IOException {
    Map<String, byte[]> parts = parts();
    String manifest = new String(parts.get("manifest.json"), UTF_8);
    assertThat(manifest).contains(from);
    parts.put(
        "manifest.json",
        manifest.replaceFirst(java.util.regex.Pattern.quote(from), to).getBytes(UTF_8));
    refused(parts, why);
  }

  @Test
  void aBombIsRefusedBeforeItUnpacks() throws IOException {
    Map<String, byte[]> parts = parts();
    parts.put("matrix.csv", new byte[70 << 20]);
    refused(parts, "matrix.csv unpacks to far more than a pack holds");
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    refused("PK but no more".getBytes(UTF_8), "it is no ZIP file, or a damaged one");
    byte[] cut = SmallPack.bytes();
    refused(java.util.Arrays.copyOf(cut, cut.length / 2), "it is no ZIP file, or a damaged one");
  }

  private void refused(Map<String, byte[]> parts, String why) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    refused(out.toByteArray(), why);
  }

  private void refused(byte[] pack, String why) throws IOException {
    Path file = file(pack);
    assertThatThrownBy(() -> new ZipPacks().open(file).close())
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining(why);
  }

  private Path file(byte[] pack) throws IOException {
    return Files.write(folder.resolve("pack.zip"), pack);
  }

  private static Map<String, byte[]> parts() throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SmallPack.bytes()))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    }
    assertThat(parts.keySet()).containsAll(List.of("manifest.json", "README.md"));
    return parts;
  }
}
