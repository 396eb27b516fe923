package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.CreateAdministrator;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.importer.web.FetchLimits;
import io.touchstone.importer.web.HttpPageFetcher;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Pages and documents are kept as evidence; what can't be fetched is linked and says so. */
@OwnInstallation
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class EvidenceIT {
  private static final String RUMOUR = "The night operator is believed to have left";
  private static final String PAGE =
      """
      <html><head><title>Log of the gate</title></head><body>
      <script>document.title = 'taken over'</script>
      <article><h1>Log of the gate</h1>
      <p>The gate was closed at two in the morning by the night operator, who stayed until six.</p>
      <p>The relief came at ten past six and signed the log, as the rules of the port ask.</p>
      </article></body></html>
      """;

  /** The product's own filter refuses this machine. */
  @TestConfiguration
  static class Neighbourhood {
    @Bean
    @Primary
    PageFetcher fetcher() {
      return new HttpPageFetcher(FetchLimits.DEFAULT, address -> address.isLoopbackAddress());
    }
  }

  @Autowired CreateAdministrator setup;
  @LocalServerPort int port;

  private final CountDownLatch slow = new CountDownLatch(1);
  private HttpServer site;

  @BeforeEach
  void openASite() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    site.createContext("/log", exchange -> answer(exchange, 200));
    site.createContext("/gone", exchange -> answer(exchange, 404));
    site.createContext("/slow", this::answerSlowly);
    site.start();
  }

  @AfterEach
  void closeTheSite() {
    slow.countDown();
    site.stop(0);
  }

  @Test
  void copiesAreKept(Page page) throws IOException {
    Person inga = new Person(page, port).setsUp(setup.issueCode().orElseThrow());
    inga.signsIn("inga", Person.PASSWORD);
    inga.button("Open the sample").click();
    inga.button("I have noted them").click();
    inga.opensArticle(5).reads(RUMOUR);

    aPageIsKeptAndShownAsText(inga);
    whatIsGoneIsLinkedAndSaysSo(inga);
    waitingIsGivenUp(inga);
    aDocumentIsKept(inga);
  }

  private void aPageIsKeptAndShownAsText(Person inga) throws IOException {
    outside(inga, "Log of the gate", "/log");
    inga.confirmsEvidence();
    assertThat(piece(inga, "Log of the gate")).containsText("Kept, captured on");

    piece(inga, "Log of the gate").getByText("Open copy").click();
    assertThat(inga.page().locator(".desk-copy-text")).containsText("signed the log");
    assertThat(inga.page().locator("vaadin-dialog script")).hasCount(0);
    Download download =
        inga.page().waitForDownload(() -> inga.page().getByText("Download as it came").click());
    assertThat(Files.readString(download.path())).isEqualTo(PAGE);
    inga.button("Close").click();
  }

  private void whatIsGoneIsLinkedAndSaysSo(Person inga) {
    outside(inga, "Minutes", "/gone");
    inga.confirmsEvidence();
    assertThat(piece(inga, "Minutes")).containsText("No copy");
    assertThat(piece(inga, "Minutes")).containsText("There is no page at this address");
  }

  private void waitingIsGivenUp(Person inga) {
    outside(inga, "Weather record", "/slow");
    inga.confirmsEvidence();
    assertThat(inga.page().locator(".desk-waiting")).containsText("The page is being fetched");
    inga.button("Cancel").click();
    assertThat(inga.page().locator(".desk-waiting")).isEmpty();
    inga.page().getByLabel("Fetch the page and keep a copy").uncheck();
    inga.confirmsEvidence();
    assertThat(piece(inga, "Weather record")).not().containsText("copy");
  }

  private static void aDocumentIsKept(Person inga) {
    inga.button("Add evidence").click();
    inga.page().getByLabel("a document").check();
    inga.confirmsEvidence();
    assertThat(inga.page().getByRole(AriaRole.ALERT).first()).containsText("Choose a file first.");
    inga.page()
        .locator("vaadin-upload input[type=file]")
        .setInputFiles(
            new FilePayload("shift.txt", "text/plain", "On duty: Berg.".getBytes(UTF_8)));
    assertThat(inga.page().getByLabel("What it is").last()).hasValue("shift.txt");
    inga.confirmsEvidence();
    assertThat(piece(inga, "shift.txt")).containsText("Kept, captured on");
    piece(inga, "shift.txt").getByText("Open copy").click();
    assertThat(inga.page().locator(".desk-copy-text")).hasText("On duty: Berg.");
    inga.button("Close").click();
  }

  private void outside(Person inga, String what, String path) {
    inga.button("Add evidence").click();
    inga.page().getByLabel("Something else").check();
    inga.page().getByLabel("What it is").last().fill(what);
    inga.page()
        .getByLabel("Web address, if it has one")
        .fill("http://127.0.0.1:" + site.getAddress().getPort() + path);
  }

  private static Locator piece(Person inga, String title) {
    return inga.page().locator(".desk-piece").filter(new Locator.FilterOptions().setHasText(title));
  }

  private static void answer(HttpExchange exchange, int status) throws IOException {
    byte[] page = PAGE.getBytes(UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(status, page.length);
    exchange.getResponseBody().write(page);
    exchange.close();
  }

  private void answerSlowly(HttpExchange exchange) throws IOException {
    try {
      slow.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    answer(exchange, 200);
  }
}
