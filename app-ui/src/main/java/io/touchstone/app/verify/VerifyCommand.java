package io.touchstone.app.verify;

import io.touchstone.app.database.OpenDatabase;
import io.touchstone.app.startup.CannotStartException;
import io.touchstone.domain.replication.ToldThings;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrailVerifier;
import io.touchstone.domain.trail.TrailVerifier.Verification;
import io.touchstone.domain.trail.TrustedHead;
import io.touchstone.domain.trail.UnreadableTrailException;
import io.touchstone.persistence.trail.SealedRows;
import io.touchstone.report.trail.TrailFile;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code verify [FILE|INVESTIGATION] [--head DIGEST|FILE] [--data DIR]}: checks trails, of an
 * exported file, of a replication pack or of the database in a data folder, whether a Touchstone
 * runs on it or not.
 */
public final class VerifyCommand {
  private static final int WHOLE = 0;
  private static final int NOT_WHOLE = 1;
  private static final int WRONG_USE = 2;
  private static final int UNABLE = 3;

  private final PrintStream out;
  private final @Nullable TrustedHead head;

  private VerifyCommand(PrintStream out, @Nullable TrustedHead head) {
    this.out = out;
    this.head = head;
  }

  /** Exits with 0 when all is whole, 1 when something isn't, 2 for wrong use, 3 for no answer. */
  public static void main(String[] args) {
    // before the first logger is made
    System.setProperty("logback.configurationFile", "io/touchstone/app/command/quiet-logback.xml");
    PrintStream utf8 = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(List.of(args), System.getenv(), utf8, System.err));
  }

  static int run(
      List<String> args, Map<String, String> environment, PrintStream out, PrintStream err) {
    try {
      VerifyOptions options = VerifyOptions.of(args);
      String head = options.head();
      VerifyCommand command = new VerifyCommand(out, head == null ? null : HeadFile.of(head));
      String target = options.target();
      return target != null && Files.isRegularFile(Path.of(target))
          ? command.file(Path.of(target))
          : command.database(options, environment);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(VerifyOptions.USAGE);
      return WRONG_USE;
    } catch (IOException | CannotStartException e) {
      err.println(e.getMessage());
    } catch (SQLException e) {
      err.println("The database can't be read: " + e.getMessage());
    }
    return UNABLE;
  }

  private int file(Path file) throws IOException {
    if (PackCheck.looksLike(file)) {
      return new PackCheck(out).of(file, this::verify) ? WHOLE : NOT_WHOLE;
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    if (!text.isEmpty() && !text.startsWith("{")) {
      throw new IOException(
          file + " is no exported trail: save one from the screen “Activity” of an investigation.");
    }
    try {
      return say(file.toString(), verify(TrailFile.read(text)));
    } catch (UnreadableTrailException e) {
      return unreadable(file.toString(), e);
    }
  }

  private int database(VerifyOptions options, Map<String, String> environment)
      throws IOException, SQLException {
    try (OpenDatabase database = OpenDatabase.of(options.data(), environment);
        Connection connection = database.reading()) {
      int worst = WHOLE;
      for (StoredChain chain : StoredChain.chosen(connection, options.target(), head)) {
        worst = Math.max(worst, stored(chain, connection));
      }
      return worst;
    }
  }

  /** The chain, and then the marks and the evidence that it tells of. */
  private int stored(StoredChain chain, Connection connection) throws SQLException {
    try {
      List<TrailEntry> entries = chain.read(connection);
      int status = say(chain.name(), verify(entries));
      if (status == NOT_WHOLE) {
        return status;
      }
      List<TrailEntry> imported = chain.imported(connection);
      if (!ToldThings.areWhole(imported, entries)) {
        out.println(
            "  NOT WHOLE: the trail that came with the pack isn't the one that was imported.");
        return NOT_WHOLE;
      }
      List<String> differences =
          SealedRows.differences(connection, chain.investigation(), imported, entries);
      differences.forEach(it -> out.println("  NOT AS THE TRAIL SAYS: " + it));
      return differences.isEmpty() ? WHOLE : NOT_WHOLE;
    } catch (UnreadableTrailException e) {
      return unreadable(chain.name(), e);
    }
  }

  private Verification verify(List<TrailEntry> chain) {
    return head == null ? TrailVerifier.verify(chain) : TrailVerifier.verify(chain, head);
  }

  private int say(String name, Verification found) {
    out.println(name + ": " + Findings.of(found));
    return found instanceof Verification.Broken ? NOT_WHOLE : WHOLE;
  }

  private int unreadable(String name, UnreadableTrailException e) {
    out.println(
        "%s: NOT WHOLE: what stands as entry %d is none (%s). It was changed or put in, or a newer Touchstone wrote it."
            .formatted(name, e.number(), e.getMessage()));
    return NOT_WHOLE;
  }
}
