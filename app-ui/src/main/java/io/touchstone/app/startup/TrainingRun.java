package io.touchstone.app.startup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts, behaves like a first visitor and ends. The launcher lets the JVM watch it and write down
 * what it loaded (the AOT cache), so that every later start is faster.
 */
@Component
@ConditionalOnBooleanProperty("touchstone.training")
class TrainingRun {

  private static final Logger LOG = LoggerFactory.getLogger(TrainingRun.class);

  /** The page, its first round trip with the server, and the probe. */
  private static final List<String> VISITED =
      List.of("/", "/?v-r=init&location=&query=", "/login", "/styles.css", "/actuator/health");

  private final ConfigurableApplicationContext context;

  TrainingRun(ConfigurableApplicationContext context) {
    this.context = context;
  }

  @EventListener
  void visitAndEnd(AvailabilityChangeEvent<ReadinessState> change)
      throws IOException, InterruptedException {
    if (change.getState() != ReadinessState.ACCEPTING_TRAFFIC) {
      return;
    }
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    try (HttpClient visitor =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (String path : VISITED) {
        HttpRequest request =
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*")
                .build();
        LOG.info(
            "{} {}",
            visitor.send(request, HttpResponse.BodyHandlers.ofString()).statusCode(),
            path);
      }
    }
    Thread.ofPlatform().name("end-of-training").start(context::close);
  }
}
