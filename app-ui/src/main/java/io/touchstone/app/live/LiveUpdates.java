package io.touchstone.app.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.trail.TrailNews;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lets a view follow an investigation, whoever changes it on whichever node. */
@Service
public class LiveUpdates {
  private final TrailNews news;

  LiveUpdates(TrailNews news) {
    this.news = news;
  }

  /**
   * Runs {@code refresh} in the view's UI after each change, several close ones together, for as
   * long as the view is attached.
   *
   * @param shown the investigation that the view shows at that moment; null for none
   */
  public void follow(Component view, Supplier<@Nullable InvestigationId> shown, Runnable refresh) {
    view.addAttachListener(
        attached -> {
          Registration ended = subscribe(attached.getUI(), shown, refresh);
          view.addDetachListener(
              detached -> {
                detached.unregisterListener();
                ended.remove();
              });
        });
  }

  private Registration subscribe(
      UI ui, Supplier<@Nullable InvestigationId> shown, Runnable refresh) {
    AtomicBoolean due = new AtomicBoolean();
    TrailNews.Subscription subscription =
        news.subscribe(
            (investigation, number) -> {
              if (Objects.equals(investigation, shown.get()) && due.compareAndSet(false, true)) {
                ui.accessLater(
                        () -> {
                          due.set(false);
                          refresh.run();
                        },
                        () -> {})
                    .run();
              }
            });
    return subscription::close;
  }
}
