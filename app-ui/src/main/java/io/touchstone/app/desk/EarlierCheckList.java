package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Days;
import io.touchstone.app.review.StandingChip;
import io.touchstone.app.shell.ErrorReference;
import io.touchstone.app.shell.Pushes;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.EarlierCheck;
import io.touchstone.domain.statement.StatementId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the team has assessed before that the statement seems to repeat, each with its verdict, its
 * date and the way to it. Nothing of it is carried over. A language model reads the statement, so
 * that the list appears a moment after the rest.
 */
final class EarlierCheckList extends Section {
  private static final int STAYS_MILLISECONDS = 250;

  private final transient Function<StatementId, Supplier<List<EarlierCheck>>> search;
  private final transient Executor threads;

  /** The statement whose checks are wanted; answers about another come too late. */
  private volatile @Nullable StatementId wanted;

  /**
   * @param search asked on the page's thread, its answer fetched on another
   */
  EarlierCheckList(Function<StatementId, Supplier<List<EarlierCheck>>> search, Executor threads) {
    this.search = search;
    this.threads = threads;
    addClassName("desk-earlier");
    setVisible(false);
  }

  /** Waits until the reader stays on a statement: who leafs through doesn't need all of them. */
  static Executor afterAMoment() {
    return CompletableFuture.delayedExecutor(
        STAYS_MILLISECONDS, TimeUnit.MILLISECONDS, it -> Thread.ofVirtual().start(it));
  }

  /** Empty until the answer is there. */
  void look(StatementId statement) {
    wanted = statement;
    show(List.of(), ZoneId.systemDefault());
    getUI()
        .ifPresent(
            ui -> {
              Supplier<List<EarlierCheck>> answer = search.apply(statement);
              ZoneId zone = ViewerZone.current();
              threads.execute(() -> answer(ui, statement, answer, zone));
            });
  }

  private void answer(
      UI ui, StatementId statement, Supplier<List<EarlierCheck>> answer, ZoneId zone) {
    if (!statement.equals(wanted)) {
      return;
    }
    try {
      List<EarlierCheck> found = answer.get();
      Pushes.to(
          ui,
          () -> {
            if (statement.equals(wanted)) {
              show(found, zone);
            }
          });
    } catch (NotFoundException e) {
      // the statement went while somebody looked at it; the page says so itself
    } catch (RuntimeException e) {
      ErrorReference.log(e);
    }
  }

  void show(List<EarlierCheck> checks, ZoneId zone) {
    removeAll();
    setVisible(!checks.isEmpty());
    if (!checks.isEmpty()) {
      add(new H3(phrase("desk.checked-earlier")));
      checks.forEach(it -> add(entry(it, zone)));
      Paragraph note = new Paragraph(phrase("desk.earlier-note"));
      note.addClassName("desk-why");
      add(note);
    }
  }

  private static Div entry(EarlierCheck check, ZoneId zone) {
    ClaimCase earlier = check.claimCase();
    Span when =
        new Span(
            phrase(
                "desk.earlier-when",
                Days.day(LocalDate.ofInstant(check.at(), zone)),
                check.investigation()));
    when.addClassName("desk-why");
    Div head = new Div(StandingChip.of(earlier.standing(), Map.of()).component(), when);
    head.addClassName("desk-earlier-head");
    Div entry = new Div(head, wording(earlier));
    entry.addClassName("desk-piece");
    return entry;
  }

  /** Leads to where the claim first appears; a claim that appears nowhere leads nowhere. */
  private static Anchor wording(ClaimCase earlier) {
    Anchor link = new Anchor();
    link.setText(earlier.claim().text());
    earlier.appearances().stream()
        .findFirst()
        .ifPresent(
            it ->
                link.setHref(
                    DeskNavigation.to(
                        earlier.claim().investigation(),
                        it.where().article().number(),
                        it.where().statement().id())));
    return link;
  }
}
