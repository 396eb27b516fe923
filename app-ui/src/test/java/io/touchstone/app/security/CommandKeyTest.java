package io.touchstone.app.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.Username;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class CommandKeyTest {
  private static final Account CHIEF =
      new Account(AccountId.next(), new Username("chief"), "Frida Chief", "{x}", true, false, 1);

  @TempDir Path data;
  private final CreateAdministrator administrators = mock(CreateAdministrator.class);
  private final MockEnvironment environment = new MockEnvironment();
  private CommandKey key;

  @BeforeEach
  void start() {
    given(administrators.first()).willReturn(Optional.of(CHIEF));
    environment.setProperty("local.server.port", "4711");
    key = new CommandKey(data, environment, administrators);
    ready();
  }

  @Test
  void liesInTheDataFolderForItsOwnerAloneWhileTheServerRuns() throws IOException {
    Path file = data.resolve("command.key");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readAllLines(file)).hasSize(2).first().isEqualTo("http://127.0.0.1:4711");

    key.remove();

    assertThat(data).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "0.0.0.0, http://127.0.0.1:4711",
    "192.168.1.9, http://192.168.1.9:4711",
    "127.0.0.1, http://127.0.0.1:4711"
  })
  void saysWhereTheServerIsFoundOnThisMachine(String host, String address) throws IOException {
    environment.setProperty("server.address", host);

    ready();

    assertThat(Files.readAllLines(data.resolve("command.key")).getFirst()).isEqualTo(address);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , true",
    "::1, , true",
    "192.168.1.9, , true",
    "192.168.1.10, , false",
    "127.0.0.1, X-Forwarded-For, false",
    "127.0.0.1, Forwarded, false"
  })
  void opensForThisMachineAlone(String from, String header, boolean opens) throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(from);
    request.setLocalAddr("192.168.1.9");
    if (header != null) {
      request.addHeader(header, "for=203.0.113.7");
    }

    assertThat(key.redeem(secret(), request).map(BearerTokens.Redeemed::account))
        .isEqualTo(opens ? Optional.of(CHIEF) : Optional.empty());
    assertThat(key.redeem(secret() + "x", request)).isEmpty();
  }

  @Test
  void opensNothingWhileNobodyAdministers() throws IOException {
    given(administrators.first()).willReturn(Optional.empty());

    assertThat(key.redeem(secret(), new MockHttpServletRequest())).isEmpty();
  }

  private String secret() throws IOException {
    List<String> lines = Files.readAllLines(data.resolve("command.key"));
    return lines.getLast();
  }

  private void ready() {
    key.publish(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
  }
}
