package io.touchstone.app.discussion;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.shell.Notices;
import io.touchstone.domain.discussion.Call;
import io.touchstone.domain.discussion.CommentId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The way to one's calls with how many there are; a new one is announced wherever one is. */
final class CallsLink extends RouterLink {
  private final transient Supplier<List<Call>> calls;
  private final Span count = new Span();
  private final Set<CommentId> known = new HashSet<>();

  CallsLink(String label, Supplier<List<Call>> calls, LiveUpdates live) {
    super(label, CallsView.class);
    this.calls = calls;
    count.addClassName("ts-count");
    add(count);
    known.addAll(look());
    live.followAll(this, this::refresh);
  }

  private void refresh() {
    Set<CommentId> now = look();
    if (!known.containsAll(now)) {
      Notices.news(phrase("discussion.called"));
    }
    known.clear();
    known.addAll(now);
  }

  private Set<CommentId> look() {
    Set<CommentId> open =
        calls.get().stream().map(it -> it.comment().id()).collect(Collectors.toSet());
    count.setText(String.valueOf(open.size()));
    count.setVisible(!open.isEmpty());
    count.getElement().setAttribute("aria-label", phrase("discussion.open-calls", open.size()));
    return open;
  }
}
