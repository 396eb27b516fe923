package io.touchstone.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.AccountsInMemory;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.ArticlesInMemory;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.Extraction;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.ImportPage;
import io.touchstone.domain.article.PageFetcher.Fetched;
import io.touchstone.domain.article.ReviseArticle;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.article.StoreArticles;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.testing.Silent;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.domain.trail.TrailNews;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A file's lines are its members; "?" stands for what can't be read. */
class ReadItemTest {
  private static final InvestigationId FLOOD = InvestigationId.next();
  private static final IntakeId IMPORT = IntakeId.next();

  private final Account ada =
      new Account(AccountId.next(), Username.typed("ada"), "Ada", "{x}", false, false, 0);
  private final AccountsInMemory accounts = new AccountsInMemory();
  private final ArticlesInMemory articles = new ArticlesInMemory();
  private final IntakesInMemory intakes = new IntakesInMemory();
  private final ArrayDeque<IntakeItemId> queue = new ArrayDeque<>();
  private Map<AccountId, InvestigationRole> members = Map.of(ada.id(), InvestigationRole.REVIEWER);
  private final Access access = new Access(investigations());
  private final TrailNews news = Silent.port(TrailNews.class);
  private final TakeIn takeIn =
      new TakeIn(access, intakes, item -> queue.add(item.id()), news, InstantSource.system());
  private final ManageIntakes imports = new ManageIntakes(access, intakes, accounts, news);
  private final ReadItem reading = reading();

  @Test
  void aPlainFileBecomesAnArticleAndIsSaidToBe() {
    bring("one.txt", "Water rose.");

    readAll();

    assertThat(words()).containsExactly("DONE one.txt imported");
    assertThat(articles.articles).hasSize(1);
  }

  @Test
  void aBadFileFailsByNameAndTheRestGoOn() {
    bring("bad.pdf", "?");
    bring("good.txt", "Water rose.");
    bring("again.txt", "Water rose.");

    readAll();

    assertThat(words())
        .containsExactly(
            "DONE bad.pdf Not readable.", "DONE good.txt imported", "DONE again.txt present");
  }

  @Test
  void whatWasStoredBeforeAnInterruptionIsNotStoredAgain() {
    bring("all.zip", "One.\nTwo.\n?\nFour.");
    AtomicInteger asked = new AtomicInteger();

    assertThatThrownBy(() -> reading.read(queue.peek(), () -> asked.incrementAndGet() <= 2))
        .isInstanceOf(CancellationException.class);
    assertThat(articles.articles).hasSize(2);
    assertThat(words()).containsExactly("READING all.zip imported imported");
    readAll();

    assertThat(words()).containsExactly("DONE all.zip imported imported Not readable. imported");
    assertThat(articles.articles).hasSize(3);
  }

  @Test
  void readingTwiceDoesNothingTheSecondTime() {
    bring("one.txt", "Water rose.");
    IntakeItemId item = queue.peek();
    readAll();

    assertThat(reading.read(item, () -> true)).isEmpty();
    assertThat(words()).containsExactly("DONE one.txt imported");
  }

  @Test
  void cancellingKeepsWhatIsDoneAndSaysWhatWasNotRead() {
    bring("one.txt", "Water rose.");
    bring("two.txt", "Water fell.");
    reading.read(queue.poll(), () -> true);

    imports.cancel(ada.viewer(), IMPORT);
    bring("late.txt", "Too late.");
    readAll();

    assertThat(words())
        .containsExactly("DONE one.txt imported", "CANCELLED two.txt", "CANCELLED late.txt");
    assertThat(articles.articles).hasSize(1);
  }

  @Test
  void cancellingReachesIntoAContainer() {
    bring("all.zip", "One.\nTwo.\nThree.");
    AtomicInteger asked = new AtomicInteger();

    reading.read(
        queue.peek(),
        () -> {
          if (asked.incrementAndGet() == 2) {
            imports.cancel(ada.viewer(), IMPORT);
          }
          return true;
        });

    assertThat(words()).containsExactly("CANCELLED all.zip imported");
  }

  @Test
  void theRightsOfWhoeverBroughtItHoldWhileItIsRead() {
    bring("one.txt", "Water rose.");
    members = Map.of(ada.id(), InvestigationRole.READER);

    readAll();

    assertThat(words()).singleElement().asString().contains("takes the role of reviewer");
    assertThat(articles.articles).isEmpty();
  }

  @Test
  void aPageIsFetchedAndARefusalNamesItsAddress() {
    takeIn.pages(
        ada.viewer(),
        FLOOD,
        IMPORT,
        List.of("https://post.example/flood", "https://wall.example/paid"));

    readAll();

    assertThat(words())
        .containsExactly(
            "DONE https://post.example/flood imported",
            "DONE https://wall.example/paid The site refuses.");
    ArticleFacts facts = articles.articles.values().iterator().next().facts();
    assertThat(facts.url()).extracting(Fact::value).isEqualTo("https://post.example/flood");
    assertThat(facts.outlet()).extracting(Fact::value).isEqualTo("post.example");
  }

  @Test
  void whatFailsAlwaysIsGivenUpWithAReason() {
    bring("one.txt", "Water rose.");

    reading.giveUp(queue.peek(), "Something went wrong.");
    readAll();

    assertThat(words()).containsExactly("DONE one.txt Something went wrong.");
  }

  @Test
  void anImportTakesSoManyFilesAndNoMore() {
    for (int i = 0; i < Intake.MOST_ITEMS; i++) {
      bring("file " + i, "Text " + i);
    }

    assertThatThrownBy(() -> bring("one more", "Text"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("up to 1000 files")
        .hasMessageContaining("one more");
  }

  @Test
  void theNextImportTakesThePlaceOfOnesOwnThatEnded() {
    bring("one.txt", "Water rose.");
    readAll();
    IntakeId next = IntakeId.next();

    takeIn.pages(ada.viewer(), FLOOD, next, List.of("https://post.example/flood"));

    assertThat(imports.list(ada.viewer(), FLOOD))
        .extracting(it -> it.intake().id())
        .containsExactly(next);
  }

  private void bring(String name, String lines) {
    SourceFile file = new SourceFile(name, lines.getBytes(StandardCharsets.UTF_8));
    takeIn.file(ada.viewer(), FLOOD, IMPORT, file);
  }

  private void readAll() {
    while (!queue.isEmpty()) {
      reading.read(queue.poll(), () -> true);
    }
  }

  private List<String> words() {
    return imports.list(ada.viewer(), FLOOD).stream()
        .flatMap(progress -> progress.items().stream())
        .map(ReadItemTest::words)
        .toList();
  }

  private static String words(IntakeItem item) {
    StringBuilder words = new StringBuilder(item.state() + " " + item.source().name());
    for (ImportOutcome outcome : item.outcomes()) {
      words
          .append(' ')
          .append(
              switch (outcome) {
                case ImportOutcome.Imported _ -> "imported";
                case ImportOutcome.Revised _ -> "revised";
                case ImportOutcome.AlreadyPresent _ -> "present";
                case ImportOutcome.NoContent(String _, String reason) -> reason;
                case ImportOutcome.Rejected(String _, String reason) -> reason;
              });
    }
    return words.toString();
  }

  private ReadItem reading() {
    accounts.add(ada);
    Statements statements = Silent.port(Statements.class);
    NameOutlet outlets = new NameOutlet(Silent.port(Outlets.class));
    Trail trail = new Trail(Silent.port(TrailLog.class), InstantSource.system());
    StoreArticles store =
        new StoreArticles(
            access,
            articles,
            statements,
            outlets,
            new ReviseArticle(
                articles,
                statements,
                Silent.port(Suggestions.class),
                outlets,
                Silent.port(DueComparisons.class),
                trail,
                InstantSource.system()),
            Silent.port(DueComparisons.class),
            trail,
            InstantSource.system());
    ImportArticles files = new ImportArticles(ReadItemTest::lines, (_, _) -> List.of(), store);
    ImportPage pages =
        new ImportPage(
            access,
            url ->
                url.contains("wall")
                    ? new Fetched.Refused(url, "The site refuses.")
                    : new Fetched.Page(
                        new SourceFile("page", url.getBytes(StandardCharsets.UTF_8), url)),
            files);
    return new ReadItem(intakes, new KeepOutcome(intakes), accounts, files, pages, news);
  }

  private static List<Extraction> lines(SourceFile file) {
    return new String(file.content(), StandardCharsets.UTF_8)
        .lines()
        .map(
            line -> {
              SourceFile member =
                  new SourceFile(file.name(), line.getBytes(StandardCharsets.UTF_8), file.url());
              return line.equals("?")
                  ? new Extraction.Rejected(member, "Not readable.")
                  : new Extraction.Extracted(
                      member, "text/plain", ArticleFacts.NONE, text(line), "test 1");
            })
        .map(Extraction.class::cast)
        .toList();
  }

  private static ArticleText text(String line) {
    return ArticleText.of(List.of(new ArticleText.Paragraph(BlockKind.PARAGRAPH, line)));
  }

  private Investigations investigations() {
    return (Investigations)
        Proxy.newProxyInstance(
            Investigations.class.getClassLoader(),
            new Class<?>[] {Investigations.class},
            (_, _, _) ->
                Optional.of(
                    new Investigation(FLOOD, "Flood", "", false, members, Instant.EPOCH, 0)));
  }
}
