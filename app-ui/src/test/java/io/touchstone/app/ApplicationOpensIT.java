package io.touchstone.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class ApplicationOpensIT {

  @LocalServerPort private int port;

  @Test
  void theFirstPageOpensInARealBrowserAndIsAccessible(Page page) {
    page.navigate("http://127.0.0.1:" + port + "/");

    assertThat(page).hasTitle("Set up · Touchstone");
    assertThat(page.locator("h1")).hasText("Set up Touchstone");
    // Vaadin's own indicator lives outside of every landmark
    assertThat(
            new AxeBuilder(page).exclude("vaadin-connection-indicator").analyze().getViolations())
        .isEmpty();
  }

  @Test
  void healthIsOpenToAll(Page page) {
    Response health = page.navigate("http://127.0.0.1:" + port + "/actuator/health");

    assertThat(health.status()).isEqualTo(200);
    assertThat(health.text()).contains("\"status\":\"UP\"");
  }
}
