package io.touchstone.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ImportOutcome;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.intake.Intake;
import io.touchstone.domain.intake.IntakeId;
import io.touchstone.domain.intake.IntakeItem;
import io.touchstone.domain.intake.IntakeItemId;
import io.touchstone.domain.intake.IntakeSource;
import io.touchstone.domain.intake.IntakeSource.StoredFile;
import io.touchstone.domain.intake.IntakeSource.WebPage;
import io.touchstone.domain.intake.Intakes;
import io.touchstone.domain.intake.ItemState;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.persistence.testing.DatabaseTest;
import io.touchstone.persistence.testing.Story;
import io.touchstone.persistence.testing.Story.Told;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IntakesTest extends DatabaseTest {
  private static final byte[] BYTES = "Water rose.".getBytes(StandardCharsets.UTF_8);

  @Autowired Intakes intakes;
  @Autowired Investigations investigations;

  InvestigationId flood;
  AccountId ada;
  Intake intake;

  @BeforeEach
  void oneImport() {
    ada = story.person("ada");
    flood = story.investigation(ada);
    intake = new Intake(IntakeId.next(), flood, ada, Story.MORNING, false);
    intakes.addIfNew(intake);
    intakes.addIfNew(intake);
  }

  @Test
  void itemsComeBackAsTheyWereWithTheirOutcomesInOrder() {
    IntakeItem file = add(new StoredFile("a\u0000.txt", "https://post.example/a"), BYTES);
    IntakeItem page = add(new WebPage("https://post.example/b"), null);
    Told article = story.article(flood, "Water rises", "The gate was open.");
    List<ImportOutcome> outcomes =
        List.of(
            new ImportOutcome.Imported("one", article.id()),
            new ImportOutcome.AlreadyPresent("two", article.id()),
            new ImportOutcome.NoContent("three", "It is a scan."),
            new ImportOutcome.Rejected("four", "It is broken."));

    for (int member = 0; member < outcomes.size(); member++) {
      intakes.keep(file.id(), member, outcomes.get(member));
      intakes.keep(file.id(), member, new ImportOutcome.Rejected("again", "Twice."));
    }

    assertThat(intakes.find(intake.id())).contains(intake);
    assertThat(intakes.in(flood)).containsExactly(intake);
    assertThat(intakes.items(intake.id()))
        .containsExactly(
            new IntakeItem(
                file.id(),
                intake.id(),
                1,
                new StoredFile("a\uFFFD.txt", "https://post.example/a"),
                ItemState.WAITING,
                outcomes),
            page);
    assertThat(intakes.item(page.id())).contains(page);
  }

  @Test
  void theBytesAreKeptOnceAndLetGoWhenNobodyNeedsThem() {
    IntakeItem one = add(new StoredFile("one.txt", null), BYTES);
    IntakeItem two = add(new StoredFile("two.txt", null), BYTES);
    assertThat(count("original_file")).isEqualTo(1);
    SourceFile content = intakes.content(one.id()).orElseThrow();
    assertThat(content.name()).isEqualTo("one.txt");
    assertThat(content.content()).isEqualTo(BYTES);

    assertThat(intakes.begin(one.id())).isTrue();
    intakes.end(one.id(), ItemState.DONE);
    assertThat(intakes.begin(one.id())).isFalse();
    assertThat(intakes.content(two.id())).isPresent();

    intakes.begin(two.id());
    intakes.end(two.id(), ItemState.DONE);
    assertThat(count("original_file")).isZero();
    assertThat(intakes.items(intake.id()))
        .extracting(IntakeItem::state)
        .containsOnly(ItemState.DONE);
  }

  @Test
  void bytesThatAnArticleKeepsStay() {
    Told article = story.article(flood, "Water rises", "The gate was open.");
    byte[] bytes = jdbc.sql("select content from original_file").query(byte[].class).single();
    IntakeItem again = add(new StoredFile("again.txt", null), bytes);

    intakes.begin(again.id());
    intakes.keep(again.id(), 0, new ImportOutcome.AlreadyPresent("again.txt", article.id()));
    intakes.end(again.id(), ItemState.DONE);

    assertThat(count("original_file")).isEqualTo(1);
  }

  @Test
  void cancellingEndsWhatWaitsAndWhatIsBeingReadGoesOn() {
    IntakeItem read = add(new StoredFile("read.txt", null), BYTES);
    IntakeItem waits =
        add(new StoredFile("waits.txt", null), "Other.".getBytes(StandardCharsets.UTF_8));
    intakes.begin(read.id());

    intakes.cancel(intake.id());

    assertThat(intakes.find(intake.id()).orElseThrow().cancelled()).isTrue();
    assertThat(intakes.item(waits.id()).orElseThrow().state()).isEqualTo(ItemState.CANCELLED);
    assertThat(intakes.begin(waits.id())).isFalse();
    assertThat(intakes.content(waits.id())).isEmpty();
    assertThat(intakes.content(read.id())).isPresent();
  }

  @Test
  void nothingIsLeftOfAnImportThatIsClearedOrOfADeletedInvestigation() {
    IntakeItem cleared = add(new StoredFile("one.txt", null), BYTES);
    intakes.remove(intake.id());
    intakes.keep(cleared.id(), 0, new ImportOutcome.Rejected("one.txt", "Too late."));
    assertThat(intakes.item(cleared.id())).isEmpty();
    assertThat(count("original_file")).isZero();

    intakes.addIfNew(intake);
    add(new StoredFile("one.txt", null), BYTES);
    inTransaction(() -> investigations.delete(flood));

    assertThat(count("intake_item")).isZero();
    assertThat(count("original_file")).isZero();
  }

  private IntakeItem add(IntakeSource source, byte[] content) {
    return inTransaction(
        () -> {
          IntakeItem item =
              new IntakeItem(
                  IntakeItemId.next(),
                  intake.id(),
                  intakes.nextPosition(intake.id()),
                  source,
                  ItemState.WAITING,
                  List.of());
          intakes.add(item, content);
          return item;
        });
  }
}
