package io.touchstone.benchmarks.desk;

import com.microsoft.playwright.Page;
import io.touchstone.benchmarks.OwnDatabase;
import io.touchstone.domain.investigation.InvestigationId;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench desk}: what a reviewer waits for, in headless Chromium before the running
 * application over invented articles. Figures are medians unless their name says otherwise, in
 * milliseconds from the key's event; “painted” is after the frame that shows it, “saved” when the
 * server has answered that it is stored.
 */
public final class DeskBenchmark {
  private static final int REPEATS = 24;
  private static final int LARGE = 2_000;
  private static final int OUTLETS = 40;
  private static final int CLAIMS = 2_000;
  private static final int TEAM = 240;
  private static final int STEADY_MILLIS = 5_000;
  private static final int HURRIED_MILLIS = 2_000;
  private static final int FRAMES = 240;
  private static final int INDEXED_MILLIS = 600_000;
  private static final int ARCHIVE = 200;
  private static final int ARCHIVED = 500;
  private static final String[] SOUGHT = {"culvert", "sandbags", "telephone", "volunteers"};

  private final Chromium chromium;
  private final Map<String, Object> figures = new LinkedHashMap<>();

  private DeskBenchmark(Chromium chromium) {
    this.chromium = chromium;
  }

  /** Takes the launcher, a folder for the data, one for the database's programs, and a browser. */
  public static void main(String[] args) throws Exception {
    PrintStream figuresOnly = System.out;
    System.setOut(System.err);
    try (EmbeddedPostgres postgres = OwnDatabase.durable(Path.of(args[2]));
        ConfigurableApplicationContext context = OwnDatabase.start(DeskWiring.class, postgres)) {
      DeskData data = new DeskData(context);
      InvestigationId reading = data.reading(LARGE);
      InvestigationId matrix = data.matrix(OUTLETS, CLAIMS);
      data.archive(ARCHIVE, ARCHIVED);
      JdbcClient jdbc = context.getBean(JdbcClient.class);
      jdbc.sql("analyze").update();
      try (ApplicationUnderTest application =
              new ApplicationUnderTest(Path.of(args[0]), Path.of(args[1]), postgres.getPort());
          Chromium chromium = new Chromium(Path.of(args[3]), application.address())) {
        DeskBenchmark benchmark = new DeskBenchmark(chromium);
        try {
          benchmark.search();
          benchmark.reading(reading);
          benchmark.matrix(matrix);
          ReviewersAtOnce reviewers = new ReviewersAtOnce(chromium, jdbc, TEAM);
          // in a hurry first, for that warms up, too
          ReviewersAtOnce.Outcome hurried = reviewers.mark(data.team(TEAM), HURRIED_MILLIS);
          ReviewersAtOnce.Outcome steady = reviewers.mark(data.team(TEAM), STEADY_MILLIS);
          benchmark.figures.put("reviewersSavedP95Ms", steady.savedP95());
          benchmark.figures.put("hurriedSavedP95Ms", hurried.savedP95());
          benchmark.figures.put("lost", hurried.lost() + steady.lost());
          benchmark.figures.put("doubled", hurried.doubled() + steady.doubled());
        } finally {
          // what was measured before something failed counts, too
          figuresOnly.println(JsonMapper.shared().writeValueAsString(benchmark.figures));
        }
      }
    }
  }

  private void reading(InvestigationId investigation) {
    Page page = chromium.signedIn("reviewer0");
    chromium.open(page, "investigations/" + investigation + "/desk/1");
    page.waitForFunction("() => bench.article()?.renderRoot?.querySelector('.text p')");
    List<Double> small = new ArrayList<>();
    List<Double> large = new ArrayList<>();
    for (int i = 0; i < REPEATS + 2; i++) {
      double second = opened(page, 2);
      double third = opened(page, 3);
      double first = opened(page, 1);
      // the first two rounds are for warming up
      if (i >= 2) {
        small.add(second);
        small.add(first);
        large.add(third);
      }
    }
    List<List<Double>> inSmall = decided(page);
    opened(page, 3);
    List<List<Double>> inLarge = decided(page);
    figures.put("markPaintMs3k", Figures.median(inSmall.get(0)));
    figures.put("markPaintMs300k", Figures.median(inLarge.get(0)));
    figures.put("markSavedMs", Figures.median(inLarge.get(1)));
    figures.put("openMs3k", Figures.median(small));
    figures.put("openMs300k", Figures.median(large));
    page.context().close();
  }

  private static double opened(Page page, int number) {
    double took =
        number(
            page.evaluate(
                "([key, title]) => bench.open(key, title)",
                List.of("" + number, "Invented article " + number)));
    // what else the page has to do belongs to no measurement
    page.waitForTimeout(300);
    return took;
  }

  /** Marks a statement in the middle of the text and takes the mark back, by turns. */
  private static List<List<Double>> decided(Page page) {
    page.evaluate(
        """
        () => {
          const { statements } = bench.article();
          bench.article().focusStatement(statements[statements.length >> 1].id, true);
        }
        """);
    page.waitForTimeout(500);
    List<Double> painted = new ArrayList<>();
    List<Double> saved = new ArrayList<>();
    for (int i = 0; i < REPEATS + 2; i++) {
      List<?> took =
          (List<?>) page.evaluate("key => bench.decide(key)", i % 2 == 0 ? "a" : "Backspace");
      if (!Boolean.TRUE.equals(took.get(2))) {
        throw new IllegalStateException("a mark of the benchmark was refused");
      }
      if (i >= 2) {
        painted.add(number(took.get(0)));
        saved.add(number(took.get(1)));
      }
      page.waitForTimeout(600);
    }
    return List.of(painted, saved);
  }

  /** First, for nothing else is measured while the index is made. */
  private void search() {
    Page page = chromium.signedIn("reviewer0");
    chromium.open(page, "search?q=" + SOUGHT[0]);
    // it looks again by itself, and says so, until everything can be found
    page.waitForFunction(
        """
        () => document.querySelector('.search-hits li')
          && document.querySelector('.search-besides').children.length === 0
        """,
        null,
        new Page.WaitForFunctionOptions().setTimeout(INDEXED_MILLIS));
    List<Double> found = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (String words : SOUGHT) {
        page.locator(".search-field input").press("Control+a");
        for (int at = 0; at < words.length(); at++) {
          page.evaluate("() => { bench.sought = bench.searching(); }");
          page.keyboard().type(words.substring(at, at + 1));
          double took = number(page.evaluate("() => bench.sought"));
          // the first round is for warming up
          if (round > 0) {
            found.add(took);
          }
          page.waitForTimeout(200);
        }
      }
    }
    figures.put("searchMs", Figures.median(found));
    page.context().close();
  }

  private void matrix(InvestigationId investigation) {
    Page page = chromium.signedIn("reviewer0");
    List<Double> opened = new ArrayList<>();
    List<Double> frames = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      chromium.open(page, "investigations/" + investigation + "/people");
      page.waitForSelector("a[href$='/matrix']");
      page.waitForTimeout(200);
      opened.add(number(page.evaluate("() => bench.matrix()")));
    }
    page.waitForTimeout(1_000);
    for (Object frame : (List<?>) page.evaluate("count => bench.frames(count)", FRAMES)) {
      frames.add(number(frame));
    }
    figures.put("matrixOpenMs", Figures.median(opened));
    figures.put("matrixFrameP95Ms", Figures.p95(frames));
    page.context().close();
  }

  private static double number(Object measured) {
    return ((Number) measured).doubleValue();
  }
}
