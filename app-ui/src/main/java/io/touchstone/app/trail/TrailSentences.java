package io.touchstone.app.trail;

import io.touchstone.app.trail.TrailSentence.Piece;
import io.touchstone.domain.trail.TrailEntry;
import java.util.Locale;

/** Says what an entry of the trail records, in words; the actor's name goes before. */
final class TrailSentences {

  private final TrailThings things;

  TrailSentences(TrailThings things) {
    this.things = things;
  }

  TrailSentence of(TrailEntry entry) {
    return switch (entry.action()) {
      case INVESTIGATION_OPENED -> says("opened the investigation");
      case INVESTIGATION_DELETED -> says("deleted the investigation");
      case MEMBER_CHANGED -> member(entry);
      case ARTICLE_IMPORTED -> about("imported ", article(entry));
      case ARTICLE_REVISED ->
          about(
              "imported the changed text (revision " + detail(entry, "revision") + ") of ",
              article(entry));
      case ARTICLE_CORRECTED -> about("corrected what is known about ", article(entry));
      case ARTICLE_REMOVED -> about("removed ", article(entry));
      case STATEMENTS_GROUPED ->
          has(entry, "role")
              ? about("said that a statement " + lower(entry, "role") + " ", claim(entry))
              : about("put a statement into ", claim(entry));
      case GROUPING_REJECTED -> says("decided that two statements don't say the same");
      case GROUPING_RESTORED -> says("put a grouping back to what it had been");
      case STATEMENT_UNGROUPED -> about("took a statement out of ", claim(entry));
      case CLAIM_REWORDED -> about("worded anew ", claim(entry));
      case CLAIM_MARKED -> marked(entry);
      case MARK_WITHDRAWN -> about("took back the mark on ", claim(entry));
      case EVIDENCE_LINKED ->
          about("linked evidence that " + lower(entry, "stance") + " ", claim(entry));
      case EVIDENCE_REMOVED ->
          about("removed evidence that " + lower(entry, "stance") + " ", claim(entry));
      case TASK_ASSIGNED ->
          TrailSentence.of(
              Piece.of("gave "),
              things.task(detail(entry, "task")),
              Piece.of(" to " + things.person(detail(entry, "assignee"))));
      case TASK_MOVED ->
          TrailSentence.of(
              Piece.of("moved the task "),
              things.task(detail(entry, "task")),
              Piece.of(" to “" + lower(entry, "state") + "”"));
      case REPORT_EXPORTED -> says("exported the report as " + format(entry));
    };
  }

  private TrailSentence member(TrailEntry entry) {
    String who = things.person(detail(entry, "person"));
    String role = lower(entry, "role");
    return says(
        "none".equals(role)
            ? "took " + who + " off the investigation"
            : "made " + who + ("editor".equals(role) ? " an " : " a ") + role);
  }

  private TrailSentence marked(TrailEntry entry) {
    String finding = lower(entry, "finding");
    String how = has(entry, "override") ? ", by exception from the policy" : "";
    return TrailSentence.of(Piece.of("marked "), claim(entry), Piece.of(" as " + finding + how));
  }

  private static String format(TrailEntry entry) {
    return switch (detail(entry, "format")) {
      case "CLAIM_REVIEW" -> "ClaimReview";
      case String other -> other;
    };
  }

  private Piece claim(TrailEntry entry) {
    return things.claim(detail(entry, "claim"));
  }

  private Piece article(TrailEntry entry) {
    return things.article(detail(entry, "article"));
  }

  private static TrailSentence says(String text) {
    return TrailSentence.of(Piece.of(text));
  }

  private static TrailSentence about(String text, Piece thing) {
    return TrailSentence.of(Piece.of(text), thing);
  }

  private static boolean has(TrailEntry entry, String name) {
    return entry.details().containsKey(name);
  }

  private static String detail(TrailEntry entry, String name) {
    return entry.details().getOrDefault(name, "");
  }

  private static String lower(TrailEntry entry, String name) {
    return detail(entry, name).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
