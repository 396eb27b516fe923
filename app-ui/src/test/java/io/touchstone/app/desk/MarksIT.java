package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * That a mark shows at once, waits for its answer, is sent again when asked, and never moves text.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class MarksIT {

  @LocalServerPort private int port;

  private DeskPage desk(Page page) {
    DeskPage desk = DeskPage.open(page, port).show("One. Two.\n\nThree.", "One.", "Two.", "Three.");
    desk.press("j").heard();
    return desk;
  }

  private static void settle(DeskPage desk, String command, boolean accepted) {
    desk.page.evaluate(
        "([id, accepted]) => article.settle(id, accepted)", List.of(command, accepted));
  }

  @Test
  void aMarkShowsAtOnceAndIsConfirmed(Page page) {
    DeskPage desk = desk(page);
    assertThat(desk.look("One.")).isEqualTo("unmarked focused");

    String command = desk.press("c").commands().getFirst();

    assertThat(desk.look("One.")).isEqualTo("marked focused");
    assertThat(desk.options().getFirst())
        .isEqualTo("corroborated, provisional, yours, being saved: One.");
    assertThat(command).matches("[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}");

    settle(desk, command, true);

    assertThat(desk.options().getFirst()).isEqualTo("corroborated, provisional, yours: One.");
    assertThat(page.evaluate("() => article.pendingCommands.length")).isEqualTo(0);
  }

  @Test
  void aRefusedMarkGivesWayToWhatTheServerLastSaid(Page page) {
    DeskPage desk = desk(page);
    String first = desk.press("c").commands().getFirst();
    String second = desk.press("d").commands().getFirst();

    settle(desk, second, false);
    assertThat(desk.options().getFirst())
        .isEqualTo("corroborated, provisional, yours, being saved: One.");

    page.evaluate("() => article.applyMark('s1', 'attributed', 'contested')");
    assertThat(desk.options().getFirst())
        .describedAs("the reader's own mark still waits")
        .startsWith("corroborated");

    settle(desk, first, false);
    assertThat(desk.options().getFirst()).isEqualTo("attributed, contested: One.");
    assertThat(desk.spoken()).isEqualTo("not accepted, 1 of 3 is attributed again");
    settle(desk, first, true);
    assertThat(desk.options().getFirst()).isEqualTo("attributed, contested: One.");
  }

  @Test
  void whatWasNotAnsweredIsToldAgainUnderTheSameIds(Page page) {
    DeskPage desk = desk(page);
    List<String> commands = desk.press("c", "j", "u", "Backspace").commands();
    List<String> decisions = commands.stream().filter(each -> each.contains("-")).toList();
    assertThat(decisions).hasSize(3).doesNotHaveDuplicates();

    settle(desk, decisions.get(1), true);
    page.evaluate("() => article.resend()");

    assertThat(desk.commands()).containsExactly(decisions.get(0), decisions.get(2));
    page.evaluate("() => article.resend()");
    assertThat(desk.heard()).containsExactly("mark s1 corroborated", "unmark s2");
  }

  @Test
  void unansweredMarksOutliveAChangeOfArticle(Page page) {
    DeskPage desk = desk(page);
    desk.press("c").heard();

    desk.show("Another article.", "Another");
    page.evaluate("() => article.resend()");
    assertThat(desk.heard()).containsExactly("mark s1 corroborated");

    desk.show("One. Two.\n\nThree.", "One.", "Two.", "Three.");
    assertThat(desk.options().getFirst()).contains("being saved");
  }

  @Test
  void whatOthersMarkArrivesWithoutMovingTheText(Page page) {
    DeskPage desk = desk(page);
    String before = desk.places();

    page.evaluate(
        """
        () => {
          article.applyMark('s1', 'disputed', 'agreed');
          article.applyMark('s2', 'not-checkable', 'provisional');
        }
        """);
    assertThat(desk.options())
        .containsExactly(
            "disputed, agreed: One.", "not checkable, provisional: Two.", "unmarked: Three.");
    assertThat(desk.look("Two.")).isEqualTo("set-aside");
    assertThat(desk.places()).isEqualTo(before);

    desk.press("u");
    desk.know("s3", "suggestions", 3).know("s3", "differs", true);

    assertThat(desk.options().getLast()).isEqualTo("unmarked, 3 similar, differs: Three.");
    assertThat(desk.places()).isEqualTo(before);
  }

  @Test
  void aPropertySetJustBeforeAMethodIsHeardFirst(Page page) {
    DeskPage desk = desk(page);

    page.evaluate(
        """
        () => {
          article.statements = article.statements.map((each) => ({ ...each, finding: 'unsourced', standing: 'agreed' }));
          article.applyMark('s2', 'disputed', 'contested');
        }
        """);

    assertThat(desk.options())
        .containsExactly(
            "unsourced, agreed: One.", "disputed, contested: Two.", "unsourced, agreed: Three.");
  }

  @Test
  void commandsAreMadeWhereTheBrowserHasNoRandomUuid(Page page) {
    DeskPage desk = desk(page);
    page.evaluate("() => Object.defineProperty(crypto, 'randomUUID', { value: undefined })");

    assertThat(desk.press("c", "d").commands())
        .doesNotHaveDuplicates()
        .allMatch(
            id ->
                id.matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
  }
}
