package io.touchstone.benchmarks.team;

import io.touchstone.benchmarks.OwnDatabase;
import io.touchstone.benchmarks.desk.ApplicationUnderTest;
import io.touchstone.benchmarks.desk.DeskData;
import io.touchstone.benchmarks.desk.DeskWiring;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.ApiTokens;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.TokenScope;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.investigation.InvestigationId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench team}: twenty reviewers at once through the REST API of the running application, two
 * of them always on the same claim. What they were told is compared with what is stored.
 */
public final class TeamBenchmark {
  private TeamBenchmark() {}

  /** Takes the launcher, a folder for the data and one for the database's programs. */
  public static void main(String[] args) throws Exception {
    PrintStream figuresOnly = System.out;
    System.setOut(System.err);
    try (EmbeddedPostgres postgres = OwnDatabase.durable(Path.of(args[2]));
        ConfigurableApplicationContext context = OwnDatabase.start(DeskWiring.class, postgres)) {
      InvestigationId investigation =
          new DeskData(context).team(DeskData.REVIEWERS * TeamAtWork.ROUNDS);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      jdbc.sql("analyze").update();
      try (ApplicationUnderTest application =
              new ApplicationUnderTest(Path.of(args[0]), Path.of(args[1]), postgres.getPort());
          HttpClient client = HttpClient.newHttpClient()) {
        List<Reviewer> team = team(context, application.address(), client);
        Ledger ledger = new Ledger();
        new TeamAtWork(team, statements(team.getFirst(), investigation), ledger).work();
        figuresOnly.println(
            JsonMapper.shared()
                .writeValueAsString(ledger.compared(jdbc, investigation, team.size())));
      }
    }
  }

  private static List<Reviewer> team(
      ConfigurableApplicationContext context, String address, HttpClient client) {
    ManageApiTokens tokens =
        new ManageApiTokens(context.getBean(ApiTokens.class), InstantSource.system());
    List<Reviewer> team = new ArrayList<>();
    for (int i = 1; i <= DeskData.REVIEWERS; i++) {
      Account account =
          context.getBean(Accounts.class).byUsername(Username.typed("reviewer" + i)).orElseThrow();
      String token = tokens.make(account.viewer(), "bench", TokenScope.WRITE, 1).secret();
      team.add(new Reviewer(account.displayName(), token, address, client));
    }
    return team;
  }

  private static List<String> statements(Reviewer reader, InvestigationId investigation)
      throws Exception {
    List<String> ids = new ArrayList<>();
    String after = "";
    while (ids.size() < DeskData.REVIEWERS * TeamAtWork.ROUNDS) {
      reader
          .get("/investigations/" + investigation + "/statements?limit=200" + after)
          .body()
          .path("items")
          .forEach(it -> ids.add(it.path("id").asString()));
      after = "&after=000000000001.%012d".formatted(ids.size());
    }
    return ids;
  }
}
