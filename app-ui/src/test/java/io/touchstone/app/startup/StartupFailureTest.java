package io.touchstone.app.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.BindException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.web.server.PortInUseException;

class StartupFailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            new IllegalStateException(
                "bean", new CannotStartException("The folder is taken. Take another")),
            "The folder is taken. Take another"),
        Arguments.of(
            new IllegalStateException("web", new PortInUseException(8080)),
            "Port 8080 is taken. Stop what uses it, or choose another: --port N"),
        Arguments.of(
            new IllegalStateException("web", new BindException("Cannot assign address")),
            "It can't listen there (Cannot assign address). Choose another address: --host H, --port N"),
        Arguments.of(
            new IllegalStateException(
                "flyway", new SQLException("No such host.", new ConnectException("refused"))),
            "The database can't be used: No such host. Check SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD. More"),
        Arguments.of(
            new IllegalStateException("outer", new IllegalStateException("Connection refused")),
            "Connection refused. More"),
        Arguments.of(
            new IllegalStateException("outer", new NullPointerException()),
            "NullPointerException. More"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void isToldInOneLine(Exception failure, String line) {
    assertThat(StartupFailure.reason(failure, ". More")).isEqualTo(line);
  }
}
