package io.touchstone.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ImportPage;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.intake.KeepOutcome;
import io.touchstone.domain.intake.ReadItem;
import io.touchstone.domain.intake.TakeIn;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.review.Assessment.Decision.Mark;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.MarkClaim;
import io.touchstone.domain.review.NotCheckableKind;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.trail.TrailNews;
import io.touchstone.importer.web.FetchLimits;
import io.touchstone.importer.web.HttpPageFetcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** Pages of a site on this machine, which the product's own filter would refuse. */
@SpringBootTest
@WithAdministrator
class WebImportTest {
  private static final String PAGE =
      """
      <html><head><title>Pier burns at Saltmere</title>
      <meta property="og:site_name" content="Saltmere Post"></head>
      <body><article><h1>Pier burns at Saltmere</h1>
      <p>The old pier at Saltmere burned for six hours on Monday, and forty boats were lost.</p>
      <p>Nobody was hurt, the fire brigade said on Tuesday morning, and the cause is unknown.</p>
      </article></body></html>
      """;

  @Autowired private CurrentViewer current;
  @Autowired private ManageInvestigations investigations;
  @Autowired private Access access;
  @Autowired private Intakes intakes;
  @Autowired private KeepOutcome keeping;
  @Autowired private Accounts accounts;
  @Autowired private ImportArticles files;
  @Autowired private TransactionTemplate transactions;
  @Autowired private ReadArticle articles;
  @Autowired private MarkClaim marking;
  @Autowired private ClaimCases cases;
  @Autowired private TrailNews news;

  private volatile String published = PAGE;
  private HttpServer site;
  private Viewer viewer;
  private InvestigationId fire;

  @BeforeEach
  void openASite() throws IOException {
    site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    site.createContext(
        "/pier",
        exchange -> {
          byte[] page = published.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    site.createContext(
        "/paid",
        exchange -> {
          exchange.sendResponseHeaders(403, -1);
          exchange.close();
        });
    site.start();
    viewer = current.get();
    fire = investigations.create(viewer, "The pier fire", "").id();
  }

  @AfterEach
  void closeTheSite() {
    site.stop(0);
    investigations.delete(viewer, fire);
  }

  @Test
  void aPageBecomesAnArticleWithItsAddressAndARefusalSaysWhatToDo() {
    List<IntakeItem> items = imported(at("/pier"), at("/paid"));

    assertThat(items.getFirst().outcomes())
        .singleElement()
        .isInstanceOfSatisfying(
            ImportOutcome.Imported.class, imported -> isThePier(imported.article()));
    assertThat(items.getLast().outcomes())
        .singleElement()
        .isInstanceOfSatisfying(
            ImportOutcome.Rejected.class,
            refused -> {
              assertThat(refused.name()).isEqualTo(at("/paid"));
              assertThat(refused.reason()).contains("paste");
            });
  }

  /** What stands there word for word keeps its claim, and with it its marks. */
  @Test
  void theSamePageWithAnotherTextIsANewRevisionOfItsArticle() {
    assertThat(imported(at("/pier"))).hasSize(1);
    ArticleSummary before = articles.list(viewer, fire).getFirst();
    Statement kept = statement(before.id(), "Nobody was hurt");
    Statement gone = statement(before.id(), "The old pier");
    for (Statement statement : List.of(kept, gone)) {
      Finding opinion = new Finding.NotCheckable(NotCheckableKind.OPINION);
      marking.mark(viewer, CommandId.next(), statement.id(), new Mark(opinion, "", "", null));
    }

    published = PAGE.replace("six hours", "seven hours");
    List<IntakeItem> items = imported(at("/pier") + "?utm_source=feed#top");

    assertThat(items.getFirst().outcomes())
        .containsExactly(new ImportOutcome.Revised("pier", before.id()));
    assertThat(articles.list(viewer, fire))
        .singleElement()
        .satisfies(after -> assertThat(after.revision()).isEqualTo(2));
    assertThat(statement(before.id(), "Nobody was hurt").id()).isEqualTo(kept.id());
    assertThat(statement(before.id(), "seven hours").id()).isNotEqualTo(gone.id());
    assertThat(cases.in(viewer, fire))
        .hasSize(2)
        .allSatisfy(
            claim ->
                assertThat(claim.appearances())
                    .singleElement()
                    .satisfies(
                        it ->
                            assertThat(it.where().isCurrent())
                                .isEqualTo(it.where().statement().id().equals(kept.id()))));
  }

  private Statement statement(ArticleId article, String words) {
    return articles.read(viewer, article).statements().stream()
        .filter(it -> it.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void isThePier(ArticleId id) {
    ArticleFacts facts = articles.read(viewer, id).article().facts();
    assertThat(facts.title()).extracting(Fact::value).isEqualTo("Pier burns at Saltmere");
    assertThat(facts.outlet()).extracting(Fact::value).isEqualTo("Saltmere Post");
    assertThat(facts.url()).extracting(Fact::value).isEqualTo(at("/pier"));
    assertThat(new String(articles.original(viewer, id).content(), StandardCharsets.UTF_8))
        .isEqualTo(PAGE);
  }

  /** As the background does it, with a fetcher that may go anywhere. */
  private List<IntakeItem> imported(String... urls) {
    List<IntakeItemId> waiting = new ArrayList<>();
    IntakeId id = IntakeId.next();
    TakeIn takeIn =
        new TakeIn(access, intakes, item -> waiting.add(item.id()), news, InstantSource.system());
    transactions.executeWithoutResult(_ -> takeIn.pages(viewer, fire, id, List.of(urls)));
    try (HttpPageFetcher fetcher = new HttpPageFetcher(FetchLimits.DEFAULT, _ -> true)) {
      ImportPage pages = new ImportPage(access, fetcher, files);
      ReadItem reading = new ReadItem(intakes, keeping, accounts, files, pages, news);
      waiting.forEach(item -> assertThat(reading.read(item, () -> true)).contains(fire));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return intakes.items(id);
  }

  private String at(String path) {
    return "http://127.0.0.1:" + site.getAddress().getPort() + path;
  }
}
