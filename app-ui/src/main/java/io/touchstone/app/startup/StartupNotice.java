package io.touchstone.app.startup;

import java.util.List;

/**
 * What a person at the console should read when Touchstone is ready. Any bean of this type is
 * asked, in {@code @Order}; what it says goes to the console, not into the log.
 */
@FunctionalInterface
public interface StartupNotice {

  /** Lines as they are to be printed; none when there is nothing to say this time. */
  List<String> lines();
}
