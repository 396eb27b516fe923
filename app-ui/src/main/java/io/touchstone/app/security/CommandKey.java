package io.touchstone.app.security;

import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.text.RandomText;
import jakarta.annotation.PreDestroy;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Lets commands on this machine speak to the running application: whoever may read the data folder
 * finds its address and a token there, made at the start and gone at the end. Such a command acts
 * as an administrator, for whoever reads that folder could read the database itself.
 */
@Component
class CommandKey implements BearerTokens {
  /** Two lines: where the application listens, and the token. */
  static final String FILE = "command.key";

  private static final Logger LOG = LoggerFactory.getLogger(CommandKey.class);
  private static final int BYTES = 32;

  private final Path file;
  private final Environment environment;
  private final CreateAdministrator administrators;
  private final byte[] secret;

  CommandKey(
      @Value("${touchstone.data}") Path data,
      Environment environment,
      CreateAdministrator administrators) {
    this.file = data.toAbsolutePath().resolve(FILE);
    this.environment = environment;
    this.administrators = administrators;
    this.secret = RandomText.ofBytes(BYTES).getBytes(StandardCharsets.US_ASCII);
  }

  /** Complete or not there: it is moved to its place when it is written. */
  @EventListener
  void publish(AvailabilityChangeEvent<ReadinessState> change) {
    String port = environment.getProperty("local.server.port");
    if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC || port == null) {
      return;
    }
    try {
      Path unfinished =
          Files.createTempFile(
              file.getParent(),
              "command",
              ".unfinished",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(
          unfinished, address(port) + "\n" + new String(secret, StandardCharsets.US_ASCII) + "\n");
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("Commands on this machine can't reach this server: {} can't be written", file, e);
    }
  }

  @PreDestroy
  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public Optional<Redeemed> redeem(String presented, HttpServletRequest request) {
    boolean ours =
        MessageDigest.isEqual(presented.getBytes(StandardCharsets.UTF_8), secret)
            && isFromThisMachine(request);
    return ours
        ? administrators.first().map(it -> new Redeemed(it, TokenScope.WRITE))
        : Optional.empty();
  }

  /** A proxy on this machine speaks for others, and says so. */
  private static boolean isFromThisMachine(HttpServletRequest request) {
    boolean forwarded =
        request.getHeader("Forwarded") != null || request.getHeader("X-Forwarded-For") != null;
    String from = request.getRemoteAddr();
    return !forwarded && (from.equals(request.getLocalAddr()) || isLoopback(from));
  }

  private static boolean isLoopback(String literal) {
    return InetAddress.ofLiteral(literal).isLoopbackAddress();
  }

  private String address(String port) {
    String host = environment.getProperty("server.address", "127.0.0.1");
    boolean everywhere = host.equals("0.0.0.0") || host.equals("::");
    String scheme =
        environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
    return scheme + "://" + (everywhere ? "127.0.0.1" : host) + ":" + port;
  }
}
