package io.touchstone.app.task;

import com.vaadin.flow.component.UI;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The time zone of the browser before which somebody sits: what they call today. */
public final class ViewerZone {

  private ViewerZone() {}

  /** The server's zone where the browser doesn't say. */
  public static ZoneId current() {
    return Optional.ofNullable(UI.getCurrent())
        .map(ui -> ui.getPage().getExtendedClientDetails().getTimeZoneId())
        .flatMap(ViewerZone::parse)
        .orElseGet(ZoneId::systemDefault);
  }

  private static Optional<ZoneId> parse(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
