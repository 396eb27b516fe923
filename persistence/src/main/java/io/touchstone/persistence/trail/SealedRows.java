package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.ErasedText;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Compares the marks, the evidence and the comments in the database with what the trail says of
 * them.
 */
public final class SealedRows {
  private static final String MARKS =
      """
      select mark.id, seal.salt, coalesce(mark.verdict, mark.not_checkable) as said,
             mark.rationale, mark.where_looked as "whereLooked", mark.override_reason as "override"
        from assessment mark join claim on claim.id = mark.claim_id
        left join trail_seal seal on seal.thing = mark.id
       where claim.investigation_id = ? and mark.decision = 'MARK'
      """;
  private static final String EVIDENCE =
      """
      select link.id, seal.salt, link.stance as said, link.note, link.title, link.url
        from evidence_link link join claim on claim.id = link.claim_id
        left join trail_seal seal on seal.thing = link.id
       where claim.investigation_id = ?
      """;
  private static final String COMMENTS =
      """
      select comment.id, seal.salt, null as said, comment.text
        from comment join claim on claim.id = comment.claim_id
        left join trail_seal seal on seal.thing = comment.id
       where claim.investigation_id = ?
      """;

  private SealedRows() {}

  /**
   * What isn't as the trail says, each in a sentence; what was deleted isn't missed, what was
   * erased has no words to compare.
   *
   * @param chain whole and intact
   */
  public static List<String> differences(
      Connection connection, InvestigationId investigation, List<TrailEntry> chain)
      throws SQLException {
    Map<String, TrailEntry> told = new HashMap<>();
    Set<String> erased = new HashSet<>();
    for (TrailEntry entry : chain) {
      String thing =
          detail(entry, "assessment") + detail(entry, "evidence") + detail(entry, "comment");
      switch (entry.action()) {
        case TEXT_ERASED -> erased.add(thing);
        case EVIDENCE_REMOVED, COMMENT_RESOLVED, COMMENT_REOPENED -> {}
        default -> told.put(thing, entry);
      }
    }
    List<String> differences = new ArrayList<>();
    compare(
        connection,
        MARKS,
        List.of("rationale", "whereLooked", "override"),
        "finding",
        investigation,
        new Told(told, erased),
        differences);
    compare(
        connection,
        EVIDENCE,
        List.of("note", "title", "url"),
        "stance",
        investigation,
        new Told(told, erased),
        differences);
    compare(
        connection,
        COMMENTS,
        List.of("text"),
        "comment",
        investigation,
        new Told(told, erased),
        differences);
    return differences;
  }

  private static void compare(
      Connection connection,
      String sql,
      List<String> columns,
      String saying,
      InvestigationId investigation,
      Told told,
      List<String> differences)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, investigation.value());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString("id");
          TrailEntry entry = told.entries().get(id);
          if (entry == null) {
            differences.add("The trail doesn't know the %s %s.".formatted(thing(saying), id));
          } else if (rows.getString("said") != null
              && entry.details().containsKey(saying)
              && !detail(entry, saying).equals(rows.getString("said"))) {
            differences.add(
                "Entry %d says %s, the database %s (%s %s)."
                    .formatted(
                        entry.number(),
                        detail(entry, saying),
                        rows.getString("said"),
                        thing(saying),
                        id));
          } else if (!wordsFit(entry, rows, columns, told.erased().contains(id))) {
            differences.add(
                "The words of the %s that entry %d is about were changed (%s)."
                    .formatted(thing(saying), entry.number(), id));
          }
        }
      }
    }
  }

  private static boolean wordsFit(
      TrailEntry entry, ResultSet row, List<String> columns, boolean erased) throws SQLException {
    String sealed = entry.details().get(Trail.SEALED);
    if (sealed == null) {
      return true;
    }
    Map<String, String> texts = new TreeMap<>();
    for (String column : columns) {
      String text = row.getString(column);
      if (text != null) {
        texts.put(column, text);
      }
    }
    if (erased) {
      return texts.values().stream().allMatch(it -> it.isEmpty() || it.equals(ErasedText.INSTEAD));
    }
    String salt = row.getString("salt");
    return salt != null && new Seal(salt).over(texts).hex().equals(sealed);
  }

  /**
   * @param entries the latest about each thing
   */
  private record Told(Map<String, TrailEntry> entries, Set<String> erased) {}

  private static String thing(String saying) {
    return switch (saying) {
      case "finding" -> "mark";
      case "stance" -> "evidence";
      default -> saying;
    };
  }

  private static String detail(TrailEntry entry, String name) {
    return entry.details().getOrDefault(name, "");
  }
}
