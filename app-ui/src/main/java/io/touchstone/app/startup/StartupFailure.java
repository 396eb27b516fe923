package io.touchstone.app.startup;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;

/** Tells a person in one line why Touchstone did not start; the whole story is in the log. */
public final class StartupFailure implements ApplicationListener<ApplicationFailedEvent> {

  private static final PrintStream CONSOLE = System.err;

  @Override
  public void onApplicationEvent(ApplicationFailedEvent event) {
    String log =
        Optional.ofNullable(event.getApplicationContext())
            .map(context -> context.getEnvironment().getProperty("logging.file.name"))
            .map(file -> " The whole story is in " + file)
            .orElse("");
    CONSOLE.println("Touchstone did not start. " + reason(event.getException(), log));
  }

  static String reason(Throwable failure, String log) {
    return causes(failure)
        .map(StartupFailure::known)
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> innermost(failure) + "." + log);
  }

  private static Optional<String> known(Throwable cause) {
    return switch (cause) {
      case CannotStartException we -> Optional.of(String.valueOf(we.getMessage()));
      case PortInUseException port ->
          Optional.of(
              "Port %d is taken. Stop what uses it, or choose another: --port N"
                  .formatted(port.getPort()));
      default -> Optional.empty();
    };
  }

  private static String innermost(Throwable failure) {
    Throwable cause = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
