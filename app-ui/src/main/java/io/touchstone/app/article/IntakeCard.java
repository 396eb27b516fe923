package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.touchstone.app.shell.KeyedChildren;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.intake.ManageIntakes.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One import: how far it is, what became of each file, and how to end it. */
final class IntakeCard extends Div {

  private final Span title = new Span();
  private final Span counts = new Span();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private final Button clear;
  private final transient KeyedChildren<IntakeItemId, IntakeItem> lines;
  private transient Map<ArticleId, ArticleSummary> articles = Map.of();

  /**
   * @param mayImport whether the reader may cancel and clear it
   */
  IntakeCard(ItemLines drawing, boolean mayImport, Runnable onCancel, Runnable onClear) {
    addClassName("ts-intake");
    cancel = small(phrase("article.cancel-import"), onCancel);
    clear = small(phrase("article.clear"), onClear);
    clear.setAriaLabel(phrase("article.clear-label"));
    UnorderedList outcomes = new UnorderedList();
    outcomes.addClassName("ts-outcomes");
    outcomes.getElement().setAttribute("aria-label", phrase("article.outcomes"));
    lines =
        new KeyedChildren<>(
            outcomes.getElement(), IntakeItem::id, item -> drawing.draw(item, articles));
    title.addClassName("ts-strong");
    counts.addClassName("ts-soft");
    bar.getElement().setAttribute("aria-label", phrase("article.progress"));
    Div head = new Div(title, counts);
    if (mayImport) {
      head.add(cancel, clear);
    }
    head.addClassName("ts-intake-head");
    head.getElement().setAttribute("aria-live", "polite");
    add(head, bar, outcomes);
  }

  void show(Progress progress, Map<ArticleId, ArticleSummary> known) {
    articles = known;
    int all = progress.items().size();
    boolean running = progress.isRunning();
    title.setText(title(progress));
    counts.setText(counts(progress.items()));
    bar.setMax(Math.max(all, 1));
    bar.setValue(progress.ended());
    bar.setVisible(running);
    cancel.setVisible(running && !progress.intake().cancelled());
    clear.setVisible(!running);
    lines.show(progress.items().stream().sorted(Comparator.comparingInt(ItemLines::rank)).toList());
  }

  private static String title(Progress progress) {
    if (progress.isRunning()) {
      return phrase("article.by-running", progress.by(), progress.ended(), progress.items().size());
    }
    return progress.intake().cancelled()
        ? phrase("article.by-cancelled", progress.by())
        : phrase("article.by", progress.by());
  }

  private static String counts(List<IntakeItem> items) {
    List<String> said = new ArrayList<>();
    say(said, outcomes(items, ImportOutcome.Imported.class::isInstance), "article.count-imported");
    say(said, outcomes(items, ImportOutcome.Revised.class::isInstance), "article.count-changed");
    say(
        said,
        outcomes(items, ImportOutcome.AlreadyPresent.class::isInstance),
        "article.count-present");
    say(
        said,
        outcomes(
            items,
            it -> it instanceof ImportOutcome.Rejected || it instanceof ImportOutcome.NoContent),
        "article.count-failed");
    say(said, states(items, ItemState.CANCELLED), "article.count-not-read");
    return String.join(", ", said);
  }

  private static void say(List<String> said, long count, String key) {
    if (count > 0) {
      said.add(phrase(key, count));
    }
  }

  private static long outcomes(List<IntakeItem> items, Predicate<ImportOutcome> which) {
    Stream<ImportOutcome> all = items.stream().flatMap(item -> item.outcomes().stream());
    return all.filter(which).count();
  }

  private static long states(List<IntakeItem> items, ItemState state) {
    return items.stream().filter(item -> item.state() == state).count();
  }

  private static Button small(String text, Runnable action) {
    Button button = new Button(text, click -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return button;
  }
}
