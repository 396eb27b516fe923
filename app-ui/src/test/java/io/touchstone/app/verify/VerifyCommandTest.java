package io.touchstone.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailAction;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyCommandTest {
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final AccountId ADA = AccountId.next();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final List<TrailEntry> chain = chain(FLOOD);
  private Path trail;
  private Path earlier;

  @BeforeEach
  void saved() throws IOException {
    trail = folder.resolve("trail.jsonl");
    earlier = folder.resolve("earlier.jsonl");
    Files.writeString(trail, TrailLines.of(chain));
    Files.writeString(earlier, TrailLines.of(chain));
  }

  private static List<TrailEntry> chain(InvestigationId investigation) {
    List<TrailEntry> chain = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      chain.add(
          TrailEntry.following(
              chain.isEmpty() ? null : chain.getLast(),
              investigation,
              Instant.parse("2026-03-14T09:26:53.000001Z").plusSeconds(i),
              ADA,
              TrailAction.CLAIM_MARKED,
              i % 2 == 0 ? CommandId.next() : null,
              Map.of("claim", "c" + i, "note", "“Ufer” \"é\"\n\t\u0001🏗")));
    }
    return chain;
  }

  private int verify(String... args) {
    return VerifyCommand.run(
        List.of(args),
        Map.of(),
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complained() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private List<String> lines() throws IOException {
    return new ArrayList<>(Files.readAllLines(trail));
  }

  @Test
  void withoutAHeadItSaysWhatItCannotProve() {
    assertThat(verify(trail.toString())).isZero();

    assertThat(said())
        .contains("Whole: 5 entries, head " + chain.getLast().digest().hex())
        .contains("can't prove that nothing was cut off at the end")
        .doesNotContain("Proven");
  }

  @Test
  void aNotedDigestProves() {
    assertThat(verify(trail.toString(), "--head", chain.getLast().digest().hex())).isZero();

    assertThat(said()).contains("Proven by the head given: nothing was changed");
  }

  @Test
  void anOlderHeadProvesUpToItself() {
    assertThat(verify(trail.toString(), "--head", chain.get(2).digest().hex())).isZero();

    assertThat(said()).contains("up to entry 3; what came later, 2 entries, follows it");
  }

  @ParameterizedTest
  @CsvSource({
    "report.json, '{\"id\": \"INVESTIGATION\", \"trailHead\": {\"entries\": 5, \"digest\": \"HEAD\"}}'",
    "report.html, <code>OTHER</code><section id=\"trail\"><p>5 entries</p><code>HEAD</code></section>",
    "report.md, `OTHER` <a id=\"trail\"></a> 5 entries: `HEAD`",
  })
  void aReportHoldsTheHead(String name, String content) throws IOException {
    Path report = folder.resolve(name);
    Files.writeString(
        report,
        content
            .replace("INVESTIGATION", FLOOD.toString())
            .replace("HEAD", chain.getLast().digest().hex())
            .replace("OTHER", "0".repeat(64)));

    assertThat(verify(trail.toString(), "--head", report.toString())).isZero();
    assertThat(said()).contains("Proven by the head given: nothing");
    List<String> shorter = lines().subList(0, 4);
    Files.write(trail, shorter);
    assertThat(verify(trail.toString(), "--head", report.toString())).isEqualTo(1);
  }

  @Test
  void aChangedLineIsNamed() throws IOException {
    List<String> lines = lines();
    lines.set(2, lines.get(2).replace("\"c3", "\"c9"));
    Files.write(trail, lines);

    assertThat(verify(trail.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT WHOLE: entry 3 was changed.");
  }

  @Test
  void aRemovedLineIsNamed() throws IOException {
    List<String> lines = lines();
    lines.remove(3);
    Files.write(trail, lines);

    assertThat(verify(trail.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT WHOLE: entry 4 was removed.");
  }

  @Test
  void aCutOffEndIsNamedByWhatWasPutAside() throws IOException {
    Files.write(trail, lines().subList(0, 3));

    assertThat(verify(trail.toString())).isZero();
    assertThat(verify(trail.toString(), "--head", earlier.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT WHOLE: entry 4 was removed.");
    assertThat(verify(trail.toString(), "--head", chain.getLast().digest().hex())).isEqualTo(1);
    assertThat(said()).contains("the head given is none of the 3 entries");
  }

  @Test
  void swappedLinesAreNamed() throws IOException {
    List<String> lines = lines();
    Collections.swap(lines, 1, 3);
    Files.write(trail, lines);

    assertThat(verify(trail.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT WHOLE: entry 2 stands in another place.");
  }

  @Test
  void anotherInvestigationsTrailIsNotTakenForThisOne() throws IOException {
    Files.writeString(trail, TrailLines.of(chain(InvestigationId.next())));

    assertThat(verify(trail.toString(), "--head", earlier.toString())).isEqualTo(1);
    assertThat(said()).contains("belongs to another investigation");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"number\":\"2\"', '\"number\":\"2\",\"number\":\"2\"'",
    "'\"number\":\"2\"', '\"number\":2'",
    "'\"number\":\"2\"', '\"number\":\"2\",\"why\":\"\"'",
    "'\"version\":\"1\"', '\"version\":\"7\"'",
    "CLAIM_MARKED, CLAIM_PRAISED",
    "'{', ''",
  })
  void whatIsNoEntryIsNamedByItsPlace(String part, String instead) throws IOException {
    List<String> lines = lines();
    lines.set(1, lines.get(1).replace(part, instead));
    Files.write(trail, lines);

    assertThat(verify(trail.toString())).isEqualTo(1);
    assertThat(said()).contains("NOT WHOLE: what stands as entry 2 is none");
  }

  @Test
  void aHeadThatIsNotWholeItselfIsRefused() throws IOException {
    Files.write(earlier, lines().subList(1, 5));

    assertThat(verify(trail.toString(), "--head", earlier.toString())).isEqualTo(3);
    assertThat(complained()).contains("isn't whole itself: entry 1 was removed.");
  }

  @ParameterizedTest
  @CsvSource({
    "--head abc, 'abc is neither a file nor a head, which has 64 hexadecimal digits.', 3",
    "--heads abc, There is no option --heads., 2",
    "--head, --head needs a value., 2",
  })
  void wrongUseIsExplained(String more, String sentence, int status) {
    List<String> args = new ArrayList<>(List.of(trail.toString()));
    args.addAll(List.of(more.split(" ")));

    assertThat(verify(args.toArray(String[]::new))).isEqualTo(status);
    assertThat(complained()).contains(sentence);
  }

  @Test
  void aFolderWithoutTouchstoneIsNamed() {
    assertThat(verify("--data", folder.toString())).isEqualTo(3);

    assertThat(complained()).contains("There is no Touchstone in " + folder);
    assertThat(folder.resolve("postgresql")).doesNotExist();
  }
}
