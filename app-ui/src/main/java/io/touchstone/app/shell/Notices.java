package io.touchstone.app.shell;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import io.touchstone.app.language.Sentences;
import java.time.Duration;

/** Short messages at the edge of the window, read out by screen readers. */
public final class Notices {

  private static final Duration GLANCE = Duration.ofSeconds(4);
  private static final Duration READ = Duration.ofSeconds(12);

  private Notices() {}

  /** Says that something was done; it goes away by itself. */
  public static void done(String message) {
    show(message, GLANCE);
  }

  /** Says what somebody else did that concerns the person; it stays long enough to be read. */
  public static void news(String message) {
    show(message, READ);
  }

  /** Says why something was not done; it stays long enough to be read. */
  public static void refused(String message) {
    Notification notice = show(Sentences.inPageLanguage(message), READ);
    notice.setAssertive(true);
    notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
  }

  private static Notification show(String message, Duration howLong) {
    return Notification.show(message, (int) howLong.toMillis(), Notification.Position.BOTTOM_START);
  }
}
