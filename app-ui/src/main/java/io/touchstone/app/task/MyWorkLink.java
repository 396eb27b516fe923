package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.publication.ReviewPublished.Alert;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The way to one's work, with how many claims in print an editor has to look after; a new one is
 * announced wherever the editor is.
 */
final class MyWorkLink extends RouterLink {
  private final transient Supplier<List<Alert>> alerts;
  private final Span count = new Span();
  private final Set<String> known = new HashSet<>();

  MyWorkLink(String label, Supplier<List<Alert>> alerts, LiveUpdates live) {
    super(label, MyWorkView.class);
    this.alerts = alerts;
    count.addClassName("ts-count");
    add(count);
    known.addAll(look());
    live.followAll(this, this::refresh);
  }

  private void refresh() {
    Set<String> now = look();
    if (!known.containsAll(now)) {
      Notices.news(phrase("task.in-print-news"));
    }
    known.clear();
    known.addAll(now);
  }

  private Set<String> look() {
    List<Alert> all = alerts.get();
    count.setText(String.valueOf(all.size()));
    count.setVisible(!all.isEmpty());
    count.getElement().setAttribute("aria-label", phrase("task.in-print-count", all.size()));
    return all.stream()
        .map(it -> it.report().address() + " " + it.claim().number())
        .collect(Collectors.toSet());
  }
}
