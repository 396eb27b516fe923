package io.touchstone.app.startup;

import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Tells a person in one line why Touchstone did not start; the whole story is in the log. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartupFailure implements SpringBootExceptionReporter {

  private final Optional<String> log;

  StartupFailure(@Nullable ConfigurableApplicationContext context) {
    log =
        Optional.ofNullable(context)
            .map(started -> started.getEnvironment().getProperty("logging.file.name"));
  }

  /** Answers whether all is said, so that Spring need not write the stack trace down. */
  @Override
  public boolean reportException(Throwable failure) {
    if (isStopping()) {
      System.err.println("Touchstone was stopped before it was ready.");
      return true;
    }
    String where = log.map(file -> ". The whole story is in " + file).orElse("");
    System.err.println("Touchstone did not start. " + reason(failure, where));
    return causes(failure).anyMatch(CannotStartException.class::isInstance);
  }

  /** Whoever stops Touchstone while it starts takes its database away under its hands. */
  private static boolean isStopping() {
    Thread probe = new Thread();
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException shuttingDown) {
      return true;
    }
  }

  static String reason(Throwable failure, String whereMoreIs) {
    return causes(failure)
        .map(cause -> known(cause, whereMoreIs))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> innermost(failure) + whereMoreIs);
  }

  private static Optional<String> known(Throwable cause, String whereMoreIs) {
    return Optional.ofNullable(
        switch (cause) {
          case CannotStartException ours -> ours.getMessage();
          case PortInUseException port ->
              "Port %d is taken. Stop what uses it, or choose another: --port N"
                  .formatted(port.getPort());
          case BindException address ->
              "It can't listen there (%s). Choose another address: --host H, --port N"
                  .formatted(address.getMessage());
          case SQLException database ->
              "The database can't be used: %s Check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD%s"
                  .formatted(sentence(database.getMessage()), whereMoreIs);
          default -> null;
        });
  }

  private static String sentence(@Nullable String message) {
    String line = String.valueOf(message).lines().findFirst().orElse("").strip();
    return line.endsWith(".") ? line : line + ".";
  }

  private static String innermost(Throwable failure) {
    Throwable cause = causes(failure).reduce((outer, inner) -> inner).orElse(failure);
    return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }
}
