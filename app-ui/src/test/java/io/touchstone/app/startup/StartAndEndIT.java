package io.touchstone.app.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.touchstone.app.TouchstoneApplication;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** The whole product on a data folder of its own, as the launcher's rehearsal starts it. */
@ExtendWith(OutputCaptureExtension.class)
class StartAndEndIT {

  @Test
  void aRehearsalStartsServesEveryPathAndEndsByItself(
      @TempDir Path temporary, CapturedOutput console) throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    SpringApplication application = new SpringApplication(TouchstoneApplication.class);
    application.addListeners((ApplicationListener<ContextClosedEvent>) end -> ended.countDown());

    application.run(
        "--touchstone.training=true",
        "--touchstone.data=" + temporary,
        "--spring.datasource.url=",
        "--server.port=0");

    assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getName().equals("end-of-training")) {
        thread.join(); // its database has stopped then
      }
    }
    assertThat(console)
        .containsPattern("Touchstone is ready at http://127\\.0\\.0\\.1:\\d+/")
        .contains("Everything is kept in " + temporary);
    assertThat(Files.readString(temporary.resolve("logs/touchstone.log")))
        .contains("200 /actuator/health")
        .doesNotContain("ERROR");
  }

  @Test
  void twoOnOneFolderAreRefusedInOneLine(@TempDir Path temporary, CapturedOutput console) {
    String[] arguments = {
      "--touchstone.data=" + temporary, "--spring.datasource.url=", "--server.port=0"
    };
    try (var first = SpringApplication.run(TouchstoneApplication.class, arguments)) {
      assertThat(first.isRunning()).isTrue();

      assertThat(
              catchThrowable(() -> SpringApplication.run(TouchstoneApplication.class, arguments)))
          .hasRootCauseInstanceOf(CannotStartException.class);
    }

    assertThat(console.getErr().lines().filter(line -> !line.startsWith("WARNING")))
        .singleElement()
        .asString()
        .startsWith("Touchstone did not start. The data folder " + temporary + " is in use")
        .contains("process " + ProcessHandle.current().pid());
  }
}
