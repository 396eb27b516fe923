package io.touchstone.app.startup;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address once Touchstone takes visitors, and then what others have to say. */
@Component
class ReadyBanner {

  private static final PrintStream CONSOLE = System.out;

  private final Environment environment;
  private final ObjectProvider<StartupNotice> notices;

  ReadyBanner(Environment environment, ObjectProvider<StartupNotice> notices) {
    this.environment = environment;
    this.notices = notices;
  }

  @EventListener(ApplicationReadyEvent.class)
  void print() {
    CONSOLE.println("Touchstone is ready at " + address());
    notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(CONSOLE::println);
    CONSOLE.flush();
  }

  private String address() {
    String scheme =
        environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
    return "%s://%s:%s/".formatted(scheme, host(), environment.getProperty("local.server.port"));
  }

  /** Listening everywhere is no address to type, so that the machine's name stands in. */
  private String host() {
    String host = environment.getProperty("server.address", "localhost");
    try {
      InetAddress address = InetAddress.getByName(host);
      return address.isAnyLocalAddress() ? InetAddress.getLocalHost().getHostName() : host;
    } catch (UnknownHostException e) {
      return host;
    }
  }
}
