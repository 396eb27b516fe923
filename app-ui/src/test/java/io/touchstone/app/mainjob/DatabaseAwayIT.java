package io.touchstone.app.mainjob;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.touchstone.app.TouchstoneApplication;
import io.touchstone.app.testing.ChromiumExtension;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.ListPeople;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.ReadStatements;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL is stopped and started while programs and a person mark: nothing is lost or doubled.
 */
@ExtendWith(ChromiumExtension.class)
class DatabaseAwayIT {
  private static final int PROGRAMS = 3;
  private static final int MARKS = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String HERS = "Ida Brandt said the quay was closed on Monday.";
  private static final String LATER = "Nobody told the crew before.";

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger stored = new AtomicInteger();
  private final AtomicInteger refused = new AtomicInteger();

  @Test
  void whatWasConfirmedIsThereOnceAndTheRestArrives(Page page, @TempDir Path folder)
      throws Exception {
    try (StoppablePostgres postgres = new StoppablePostgres(folder.resolve("postgres"));
        ConfigurableApplicationContext application =
            new SpringApplicationBuilder(TouchstoneApplication.class)
                .run(
                    "--spring.datasource.url=" + postgres.url(),
                    "--spring.datasource.username=postgres",
                    "--spring.datasource.hikari.connection-timeout=1000",
                    "--touchstone.data=" + folder.resolve("data"),
                    "--touchstone.admin.password=" + Person.PASSWORD,
                    "--server.port=0")) {
      int port =
          application.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
      Viewer admin = administrator(application);
      InvestigationId investigation = investigation(application, admin);
      List<String> statements = statements(application, admin, investigation);
      String token =
          application
              .getBean(ManageApiTokens.class)
              .make(admin, "test", TokenScope.WRITE, 1)
              .secret();
      Person person = new Person(page, port).signsIn("admin", Person.PASSWORD);
      page.navigate("http://127.0.0.1:" + port + "/investigations/" + investigation + "/desk/1");
      person.reads(HERS);

      try (ExecutorService programs = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
          List<String> own = statements.subList(i * MARKS, (i + 1) * MARKS);
          all.add(programs.submit(() -> own.forEach(it -> marks(port, token, it))));
        }
        await().atMost(PATIENCE).until(() -> stored.get() >= PROGRAMS);
        postgres.stop();
        await().atMost(PATIENCE).until(() -> refused.get() >= PROGRAMS);
        person.presses("a");
        assertThat(person.selectedStatement())
            .hasAttribute(
                "aria-label", Pattern.compile("attributed, provisional, yours, being saved: .*"));
        assertThat(page.locator(".desk-state")).containsText("wait in this browser");

        postgres.start();
        for (Future<?> each : all) {
          each.get();
        }
      }

      assertThat(stored.get()).isEqualTo(PROGRAMS * MARKS);
      assertThat(person.selectedStatement())
          .hasAttribute("aria-label", "attributed, provisional, yours: " + HERS);
      marks(port, token, statements.getLast());
      assertThat(option(page, "not checkable, provisional, yours: " + LATER)).hasCount(1);
      assertThat(marksOf(application, investigation)).isEqualTo(PROGRAMS * MARKS + 2);
    }
  }

  /** As a program should: what wasn't confirmed is sent again under the same key. */
  private void marks(int port, String token, String statement) {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    "http://127.0.0.1:"
                        + port
                        + "/api/v1/statements/"
                        + statement
                        + "/assessments"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .timeout(PATIENCE)
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    """
                    {"finding": "OPINION", "rationale": "It judges."}
                    """))
            .build();
    await()
        .atMost(PATIENCE)
        .pollInSameThread()
        .pollInterval(Duration.ofMillis(200))
        .pollDelay(Duration.ofMillis(50))
        .until(() -> confirmed(client.send(request, HttpResponse.BodyHandlers.ofString())));
  }

  private boolean confirmed(HttpResponse<String> answer) {
    if (answer.statusCode() < 300) {
      stored.incrementAndGet();
      return true;
    }
    refused.incrementAndGet();
    assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("what was saved before is safe. Try again soon.");
    return false;
  }

  private static Viewer administrator(ConfigurableApplicationContext application) {
    ListPeople.Person admin =
        application.getBean(ListPeople.class).all(new Viewer(AccountId.next(), false)).getFirst();
    return new Viewer(admin.id(), admin.administrator());
  }

  private static InvestigationId investigation(
      ConfigurableApplicationContext application, Viewer viewer) {
    InvestigationId id =
        application.getBean(ManageInvestigations.class).create(viewer, "The quay", "Closed?").id();
    String others =
        IntStream.rangeClosed(1, PROGRAMS * MARKS)
            .mapToObj(i -> "Ferry number %d is the finest of them all.".formatted(i))
            .collect(Collectors.joining("\n\n"));
    application
        .getBean(ImportArticles.class)
        .importFile(
            viewer,
            id,
            new SourceFile(
                "quay.txt",
                (HERS + "\n\n" + others + "\n\n" + LATER).getBytes(StandardCharsets.UTF_8)));
    return id;
  }

  /** The programs' own and, at last, the one that is marked when all is over. */
  private static List<String> statements(
      ConfigurableApplicationContext application, Viewer viewer, InvestigationId investigation) {
    List<String> ids = new ArrayList<>();
    String last = "";
    for (var each : application.getBean(ReadStatements.class).in(viewer, investigation)) {
      if (each.statement().text().startsWith("Ferry")) {
        ids.add(each.statement().id().toString());
      } else if (each.statement().text().equals(LATER)) {
        last = each.statement().id().toString();
      }
    }
    ids.add(last);
    return ids;
  }

  private static long marksOf(
      ConfigurableApplicationContext application, InvestigationId investigation) {
    return application
        .getBean(JdbcClient.class)
        .sql(
            """
            select count(*) from assessment join claim on claim.id = assessment.claim_id
             where claim.investigation_id = ?
            """)
        .param(investigation.value())
        .query(Long.class)
        .single();
  }

  private static Locator option(Page page, String label) {
    return page.locator("article-text [role=option][aria-label*='" + label + "']");
  }
}
