package io.touchstone.app.verify;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailEntry;
import io.touchstone.domain.trail.TrustedHead;
import io.touchstone.persistence.trail.TrailTable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A chain in the database.
 *
 * @param title null when its investigation was deleted
 */
record StoredChain(InvestigationId investigation, @Nullable String title) {

  /**
   * The chains to be checked.
   *
   * @param wanted an investigation's id, its beginning, or the title; null for all
   * @param head chooses its own investigation's chain among all
   */
  static List<StoredChain> chosen(
      Connection connection, @Nullable String wanted, @Nullable TrustedHead head)
      throws SQLException, IOException {
    List<StoredChain> all =
        TrailTable.chains(connection).entrySet().stream()
            .map(it -> new StoredChain(it.getKey(), it.getValue()))
            .toList();
    if (wanted != null) {
      return called(all, wanted);
    }
    if (head == null || all.size() == 1) {
      return all;
    }
    if (head.investigation() != null) {
      return called(all, head.investigation().toString());
    }
    for (StoredChain chain : all) {
      if (TrailTable.holds(connection, chain.investigation(), head.digest())) {
        return List.of(chain);
      }
    }
    throw new IOException(
        "The head given is in none of the trails here. Name the investigation that it is of, so"
            + " that the trail of that one is checked:\n"
            + names(all));
  }

  private static List<StoredChain> called(List<StoredChain> all, String wanted) throws IOException {
    List<StoredChain> found =
        all.stream()
            .filter(
                it -> it.investigation().toString().startsWith(wanted) || wanted.equals(it.title()))
            .toList();
    if (found.size() == 1) {
      return found;
    }
    throw new IOException(
        found.isEmpty()
            ? "There is neither a file nor an investigation “%s”. There are:\n%s"
                .formatted(wanted, names(all))
            : "“%s” may be each of these; name one by its id:\n%s".formatted(wanted, names(found)));
  }

  private static String names(List<StoredChain> chains) {
    return chains.stream().map(it -> "  " + it.name()).collect(Collectors.joining("\n"));
  }

  String name() {
    return (title == null ? "a deleted investigation" : "“" + title + "”")
        + " ("
        + investigation
        + ")";
  }

  /** The chain that came with the pack from which it was rebuilt; empty where none did. */
  List<TrailEntry> imported(Connection connection) throws SQLException {
    return TrailTable.imported(connection, investigation);
  }

  List<TrailEntry> read(Connection connection) throws SQLException {
    return TrailTable.chain(connection, investigation);
  }
}
