package io.touchstone.app.trail;

import static io.touchstone.app.language.Phrases.phrase;
import static io.touchstone.app.trail.TrailSentence.about;
import static io.touchstone.app.trail.TrailSentence.says;

import io.touchstone.app.trail.TrailSentence.Piece;
import io.touchstone.domain.trail.TrailEntry;

/** Says what an entry of the trail records, in words; the actor's name goes before. */
final class TrailSentences {

  private final TrailThings things;

  TrailSentences(TrailThings things) {
    this.things = things;
  }

  TrailSentence of(TrailEntry entry) {
    return switch (entry.action()) {
      case INVESTIGATION_OPENED -> says(phrase("trail.opened"));
      case INVESTIGATION_REPLICATED -> says(phrase("trail.replicated", count(entry)));
      case INVESTIGATION_DELETED -> says(phrase("trail.deleted"));
      case MEMBER_CHANGED ->
          says(
              phrase(
                  "trail.member", detail(entry, "role"), things.person(detail(entry, "person"))));
      case ARTICLE_IMPORTED -> about("trail.imported", article(entry));
      case ARTICLE_REVISED -> about("trail.revised", article(entry), detail(entry, "revision"));
      case ARTICLE_CORRECTED -> about("trail.corrected", article(entry));
      case ARTICLE_REMOVED -> about("trail.removed", article(entry));
      case STATEMENTS_GROUPED ->
          has(entry, "role")
              ? about("trail.role", claim(entry), detail(entry, "role"))
              : about("trail.grouped", claim(entry));
      case GROUPING_REJECTED -> says(phrase("trail.grouping-rejected"));
      case GROUPING_RESTORED ->
          says(
              phrase(
                  has(entry, "statements")
                      ? "trail.statements-restored"
                      : "trail.grouping-restored"));
      case STATEMENT_UNGROUPED -> about("trail.ungrouped", claim(entry));
      case CLAIM_REWORDED -> about("trail.reworded", claim(entry));
      case CLAIM_DESCRIBED ->
          about(
              has(entry, "asOf") ? "trail.described-as-of" : "trail.described",
              claim(entry),
              detail(entry, "kind"),
              detail(entry, "asOf"));
      case STATEMENT_CUT -> about("trail.cut", article(entry));
      case STATEMENTS_JOINED -> about("trail.joined", article(entry));
      case STATEMENT_ADDED -> about("trail.added", article(entry));
      case CLAIM_IMPLIED -> about("trail.implied", claim(entry));
      case CLAIMS_MERGED -> about("trail.merged", claim(entry));
      case CLAIM_SPLIT -> about("trail.split", claim(entry));
      case APPEARANCE_MOVED -> about("trail.moved", claim(entry));
      case CLAIM_MARKED ->
          about(
              has(entry, "blind")
                  ? "trail.marked-blindly"
                  : has(entry, "override") ? "trail.marked-by-exception" : "trail.marked",
              claim(entry),
              detail(entry, "finding"));
      case MARK_WITHDRAWN -> about("trail.withdrawn", claim(entry));
      case REVIEW_ARRANGED ->
          has(entry, "claim")
              ? about("trail.review-arranged", claim(entry), detail(entry, "wanted"))
              : says(phrase("trail.reviews-arranged", detail(entry, "wanted")));
      case REVIEW_OPENED ->
          about(has(entry, "waived") ? "trail.review-waived" : "trail.review-opened", claim(entry));
      case CLAIM_ADJUDICATED -> about("trail.adjudicated", claim(entry), detail(entry, "finding"));
      case ADJUDICATION_WITHDRAWN -> about("trail.adjudication-withdrawn", claim(entry));
      case CLAIM_APPROVED ->
          about(has(entry, "waived") ? "trail.approval-waived" : "trail.approved", claim(entry));
      case APPROVAL_WITHDRAWN -> about("trail.approval-withdrawn", claim(entry));
      case VERDICT_CONFIRMED -> about("trail.verdict-confirmed", claim(entry));
      case CONFIRMATION_WITHDRAWN -> about("trail.confirmation-withdrawn", claim(entry));
      case EVIDENCE_LINKED -> about("trail.linked", claim(entry), detail(entry, "stance"));
      case EVIDENCE_REMOVED -> about("trail.unlinked", claim(entry), detail(entry, "stance"));
      case OUTLET_ASKED -> about("trail.outlet-asked", claim(entry));
      case OUTLET_ANSWERED ->
          about(
              has(entry, "answered") ? "trail.outlet-answered" : "trail.outlet-silent",
              claim(entry));
      case INQUIRY_REMOVED -> about("trail.inquiry-removed", claim(entry));
      case COMMENT_ADDED -> about("trail.commented", claim(entry));
      case COMMENT_RESOLVED -> about("trail.comment-resolved", claim(entry));
      case COMMENT_REOPENED -> about("trail.comment-reopened", claim(entry));
      case TEXT_ERASED -> about(erased(entry), claim(entry));
      case TASK_ASSIGNED ->
          has(entry, "assignee")
              ? about(
                  "trail.task-assigned",
                  things.task(detail(entry, "task")),
                  things.person(detail(entry, "assignee")))
              : about("trail.task-offered", things.task(detail(entry, "task")));
      case TASK_REMINDED ->
          about(
              "trail.task-reminded",
              things.task(detail(entry, "task")),
              things.person(detail(entry, "assignee")));
      case TASK_MOVED ->
          about("trail.task-moved", things.task(detail(entry, "task")), detail(entry, "state"));
      case REPORT_EXPORTED -> says(phrase("trail.exported", detail(entry, "format")));
      case REPORT_PUBLISHED -> says(phrase("trail.published", detail(entry, "report")));
      case REPORT_CORRECTED ->
          says(
              phrase(
                  "trail.report-corrected", detail(entry, "report"), detail(entry, "correction")));
      case REPORT_UNDER_REVIEW ->
          about("trail.under-review", claim(entry), detail(entry, "report"));
      case REPORT_CONFIRMED ->
          about("trail.report-confirmed", claim(entry), detail(entry, "report"));
      case REPORT_WITHDRAWN ->
          says(phrase("trail.report-withdrawn", detail(entry, "report"), detail(entry, "notice")));
    };
  }

  private static String erased(TrailEntry entry) {
    if (has(entry, "comment")) {
      return "trail.erased-comment";
    }
    if (has(entry, "inquiry")) {
      return "trail.erased-inquiry";
    }
    return has(entry, "evidence") ? "trail.erased-evidence" : "trail.erased-mark";
  }

  private Piece claim(TrailEntry entry) {
    return things.claim(detail(entry, "claim"));
  }

  private Piece article(TrailEntry entry) {
    return things.article(detail(entry, "article"));
  }

  private static long count(TrailEntry entry) {
    String entries = detail(entry, "entries");
    return entries.isEmpty() ? 0 : Long.parseLong(entries);
  }

  private static boolean has(TrailEntry entry, String name) {
    return entry.details().containsKey(name);
  }

  private static String detail(TrailEntry entry, String name) {
    return entry.details().getOrDefault(name, "");
  }
}
