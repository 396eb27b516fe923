package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.trail.ClaimStory;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.history.Moment;
import io.touchstone.domain.history.ReadHistory;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.task.AssignTasks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a claim. */
@RestController
class HistoryApi {
  private static final int MOST = 200;

  private final CurrentViewer viewer;
  private final ReadHistory history;
  private final Members members;
  private final ReadArticle articles;
  private final AssignTasks tasks;

  HistoryApi(
      CurrentViewer viewer,
      ReadHistory history,
      Members members,
      ReadArticle articles,
      AssignTasks tasks) {
    this.viewer = viewer;
    this.history = history;
    this.members = members;
    this.articles = articles;
    this.tasks = tasks;
  }

  /**
   * One page.
   *
   * @param items newest first
   * @param older what to send as {@code below} for the next page; null when there is none
   */
  record Told(List<Event> items, @Nullable Long older) {}

  /**
   * Something that happened.
   *
   * @param action as in the trail
   * @param sentence what it was, after the person's name
   * @param from the person's finding before, null where there was none or it is about something
   *     else
   * @param to that afterwards
   * @param before words that stood there; null where none did
   * @param now words that came instead; null where none did
   * @param reason in the person's words; empty where none is known
   * @param statement that it leads to; null for none
   */
  record Event(
      Instant at,
      UUID person,
      @Nullable String name,
      String action,
      String sentence,
      @Nullable String from,
      @Nullable String to,
      @Nullable String before,
      @Nullable String now,
      String reason,
      @Nullable UUID statement) {}

  @GetMapping(
      path = Api.V1 + "/claims/{claim}/history",
      name = "What happened to the claim, the newest first")
  Told get(
      @PathVariable UUID claim,
      @RequestParam(required = false) @Nullable Long below,
      @RequestParam(defaultValue = Page.USUAL) int limit) {
    if (limit < 1 || limit > MOST) {
      throw new InvalidInputException("limit", "Ask for 1 to " + MOST + " items a page.");
    }
    Viewer person = viewer.get();
    ReadHistory.Page page =
        history.page(person, new ClaimId(claim), below == null ? Long.MAX_VALUE : below, limit);
    InvestigationId in = page.claim().claim().investigation();
    Map<AccountId, String> names = members.names(person, in);
    ClaimStory story = ClaimStory.of(page, names, articles.list(person, in), tasks.in(person, in));
    return new Told(
        page.moments().stream().map(it -> event(it, names, story)).toList(),
        page.older() == 0 ? null : page.older());
  }

  private static Event event(Moment it, Map<AccountId, String> names, ClaimStory story) {
    return new Event(
        it.entry().at(),
        it.entry().actor().value(),
        names.get(it.entry().actor()),
        it.entry().action().name(),
        story.words(it),
        name(it.from()),
        name(it.to()),
        it.before(),
        it.now(),
        it.reason(),
        it.where() == null ? null : it.where().statement().id().value());
  }

  private static @Nullable String name(@Nullable Finding finding) {
    return finding == null ? null : finding.name();
  }
}
