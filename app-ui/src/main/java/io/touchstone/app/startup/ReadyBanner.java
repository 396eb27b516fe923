package io.touchstone.app.startup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address once Touchstone takes visitors, and then what others have to say. */
@Component
class ReadyBanner {

  private final Environment environment;
  private final ObjectProvider<StartupNotice> notices;

  ReadyBanner(Environment environment, ObjectProvider<StartupNotice> notices) {
    this.environment = environment;
    this.notices = notices;
  }

  /** Not at ApplicationReadyEvent: the health check says UP only after that. */
  @EventListener
  void print(AvailabilityChangeEvent<ReadinessState> change) {
    if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
      return;
    }
    System.out.println("Touchstone is ready at " + address());
    notices.orderedStream().flatMap(notice -> notice.lines().stream()).forEach(System.out::println);
    System.out.flush();
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
