package io.touchstone.persistence.trail;

import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.replication.ToldThings;
import io.touchstone.domain.text.ErasedText;
import io.touchstone.domain.trail.Seal;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the marks, the evidence, the comments and the questions to outlets in the database with
 * what the trail says of them.
 */
public final class SealedRows {
  private static final String MARKS =
      """
      select mark.id, seal.salt, coalesce(mark.verdict, mark.not_checkable) as said,
             mark.rationale, mark.where_looked as "whereLooked", mark.override_reason as "override",
             'PUBLIC' as visibility
        from assessment mark join claim on claim.id = mark.claim_id
        left join trail_seal seal on seal.thing = mark.id
       where claim.investigation_id = ? and mark.decision = 'MARK'
      """;
  private static final String EVIDENCE =
      """
      select link.id, seal.salt, link.stance as said, link.note, link.title, link.url, link.visibility
        from evidence_link link join claim on claim.id = link.claim_id
        left join trail_seal seal on seal.thing = link.id
       where claim.investigation_id = ?
      """;
  private static final String COMMENTS =
      """
      select comment.id, seal.salt, null as said, comment.text, 'PUBLIC' as visibility
        from comment join claim on claim.id = comment.claim_id
        left join trail_seal seal on seal.thing = comment.id
       where claim.investigation_id = ?
      """;

  private static final String INQUIRIES =
      """
      select inquiry.id, seal.salt, null as said, inquiry.outlet, inquiry.question, inquiry.answer,
             'PUBLIC' as visibility
        from inquiry join claim on claim.id = inquiry.claim_id
        left join trail_seal seal on seal.thing = inquiry.id
       where claim.investigation_id = ?
      """;

  private SealedRows() {}

  /**
   * What isn't as the trail says, each in a sentence; what was deleted isn't missed, what was
   * erased has no words to compare.
   *
   * @param imported the chains that came with a pack; whole and intact, like the other
   */
  public static List<String> differences(
      Connection connection,
      InvestigationId investigation,
      List<TrailEntry> imported,
      List<TrailEntry> chain)
      throws SQLException {
    ToldThings told = ToldThings.of(imported, chain);
    List<String> differences = new ArrayList<>();
    compare(
        connection,
        MARKS,
        List.of("rationale", "whereLooked", "override"),
        "finding",
        investigation,
        told,
        differences);
    compare(
        connection,
        EVIDENCE,
        List.of("note", "title", "url"),
        "stance",
        investigation,
        told,
        differences);
    compare(connection, COMMENTS, List.of("text"), "comment", investigation, told, differences);
    compare(
        connection,
        INQUIRIES,
        List.of("outlet", "question", "answer"),
        "inquiry",
        investigation,
        told,
        differences);
    return differences;
  }

  private static void compare(
      Connection connection,
      String sql,
      List<String> columns,
      String saying,
      InvestigationId investigation,
      ToldThings told,
      List<String> differences)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, investigation.value());
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          String id = rows.getString("id");
          TrailEntry entry = told.about(id);
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
          } else if (!isWithheld(told, id, rows)
              && !wordsFit(entry, rows, columns, told.isErased(id))) {
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

  /** A pack doesn't open the seal of what it has only a part of. */
  private static boolean isWithheld(ToldThings told, String id, ResultSet row) throws SQLException {
    return told.isImported(id)
        && row.getString("salt") == null
        && !"PUBLIC".equals(row.getString("visibility"));
  }

  private static String thing(String saying) {
    return switch (saying) {
      case "finding" -> "mark";
      case "stance" -> "evidence";
      case "inquiry" -> "question";
      default -> saying;
    };
  }

  private static String detail(TrailEntry entry, String name) {
    return entry.details().getOrDefault(name, "");
  }
}
