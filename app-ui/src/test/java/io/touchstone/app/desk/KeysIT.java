package io.touchstone.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** That the desk is driven by keyboard alone, and that its keys keep out of where one types. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class KeysIT {

  @LocalServerPort private int port;

  private DeskPage desk(Page page) {
    return DeskPage.open(page, port)
        .show("One. Two. Three. Four.", "One.", "Two.", "Three.", "Four.")
        .know("s2", "finding", "disputed")
        .know("s4", "differs", true)
        .know("s4", "suggestions", 2);
  }

  @Test
  void oneWalksThroughStatements(Page page) {
    DeskPage desk = desk(page);

    assertThat(desk.press("j", "ArrowDown", "ArrowDown", "k", "ArrowUp", "k").heard())
        .containsExactly(
            "statement-focused s1",
            "statement-focused s2",
            "statement-focused s3",
            "statement-focused s2",
            "statement-focused s1");
    assertThat(desk.press("n", "n", "n", "p").heard())
        .describedAs("unmarked ones only, and round at the end")
        .containsExactly(
            "statement-focused s3",
            "statement-focused s4",
            "statement-focused s1",
            "statement-focused s4");
    assertThat(desk.press("k", "g").heard())
        .containsExactly("statement-focused s3", "statement-focused s4");
    desk.know("s4", "differs", false).press("g");
    assertThat(desk.spoken()).isEqualTo("no statement differs between the outlets");
  }

  @Test
  void eachKeyTellsItsAction(Page page) {
    DeskPage desk = desk(page);
    desk.press("j").heard();

    assertThat(desk.press("m", "e", "r", "7", "?").heard())
        .containsExactly(
            "open-matrix s1",
            "add-evidence s1",
            "edit-rationale s1",
            "switch-article 7",
            "show-keys");
    assertThat(desk.press("z", "y", "Control+z", "Control+Shift+Z", "Meta+z").heard())
        .containsExactly("undo false", "undo true", "undo false", "undo true", "undo false");
    assertThat(desk.press("Enter").heard()).describedAs("nothing suggested here").isEmpty();
    assertThat(desk.press("p", "Enter").heard())
        .containsExactly("statement-focused s4", "accept-suggestion s4");
    assertThat(desk.press("c", "d", "a", "u", "x").heard())
        .containsExactly(
            "mark s4 corroborated",
            "mark s4 disputed",
            "mark s4 attributed",
            "mark s4 unsourced",
            "mark s4 not-checkable");
    assertThat(desk.spoken()).isEqualTo("not checkable, 4 of 4");
    assertThat(desk.press("x").heard()).isEmpty();
    assertThat(desk.spoken()).isEqualTo("already not checkable, 4 of 4");
    assertThat(desk.press("Backspace").heard()).containsExactly("unmark s4");
    assertThat(desk.spoken()).isEqualTo("mark taken back, 4 of 4");
  }

  @Test
  void anothersMarkIsNotTakenBack(Page page) {
    DeskPage desk = desk(page);

    assertThat(desk.press("j", "j", "Backspace").heard())
        .containsExactly("statement-focused s1", "statement-focused s2");
    assertThat(desk.spoken()).isEqualTo("the mark on 2 of 4 is not yours to take back");
  }

  @Test
  void keysAreSilentWhereOneTypes(Page page) {
    DeskPage desk = desk(page);
    desk.press("j").heard();
    page.evaluate(
        """
        () => {
          document.body.insertAdjacentHTML('beforeend', `
            <input id="line"><textarea id="lines"></textarea><div id="rich" contenteditable></div>
            <select id="choice"><option>corroborated</select><div id="list" role="listbox" tabindex="0"></div>
            <input id="box" type="checkbox"><button id="button">Button</button><div id="shadow"></div>`);
          const shadow = document.getElementById('shadow').attachShadow({ mode: 'open' });
          shadow.innerHTML = '<input>';
        }
        """);

    for (String field : List.of("#line", "#lines", "#rich", "#choice", "#list", "#shadow input")) {
      page.locator(field).focus();
      assertThat(desk.press("j", "c", "Backspace", "3").heard()).describedAs(field).isEmpty();
    }
    page.locator("#button").focus();
    assertThat(desk.press("Enter", "ArrowDown").heard())
        .describedAs("a control keeps the keys that it answers to")
        .isEmpty();
    assertThat(desk.press("c").heard()).containsExactly("mark s1 corroborated");
    page.locator("#box").focus();
    assertThat(desk.press("d").heard()).containsExactly("mark s1 disputed");
  }

  @Test
  void keysAreSilentWithModifiersAndUnderADialog(Page page) {
    DeskPage desk = desk(page);
    desk.press("j").heard();

    assertThat(desk.press("Control+d", "Alt+u", "Meta+x").heard()).isEmpty();
    page.evaluate(
        """
        () => {
          document.body.insertAdjacentHTML('beforeend', '<dialog><button>Close</button></dialog>');
          document.querySelector('dialog').showModal();
        }
        """);
    assertThat(desk.press("d").heard()).isEmpty();
    page.evaluate("() => document.querySelector('dialog').close()");
    assertThat(desk.press("d").heard()).containsExactly("mark s1 disputed");
    page.evaluate(
        "() => document.body.insertAdjacentHTML('beforeend', '<div role=dialog opened>A component</div>')");
    assertThat(desk.press("u").heard()).isEmpty();
  }

  @Test
  void aTextForReadingOnlyDecidesNothing(Page page) {
    DeskPage desk = desk(page);
    page.evaluate("() => article.readonly = true");

    assertThat(desk.press("j", "c", "e", "r", "Backspace", "m").heard())
        .containsExactly("statement-focused s1", "open-matrix s1");
  }

  @Test
  void keysCanBeGivenAnew(Page page) {
    DeskPage desk = desk(page);
    page.evaluate(
        "keymap => article.keymap = keymap",
        Map.of("corroborated", List.of("v"), "unsourced", List.of("c")));

    assertThat(desk.press("j", "v", "c", "u").heard())
        .describedAs("c means unsourced now, and u nothing")
        .containsExactly("statement-focused s1", "mark s1 corroborated", "mark s1 unsourced");
  }

  @Test
  void aLayoutOfAnotherScriptUsesTheSameKeys(Page page) {
    DeskPage desk = desk(page);
    desk.press("j").heard();

    page.evaluate(
        """
        () => {
          const cyrillic = { key: 'с', code: 'KeyC', bubbles: true, cancelable: true };
          document.body.dispatchEvent(new KeyboardEvent('keydown', cyrillic));
        }
        """);

    assertThat(desk.heard()).containsExactly("mark s1 corroborated");
  }

  @Test
  void focusMovesAlongAndTabReachesOneStatement(Page page) {
    DeskPage desk = desk(page);

    page.keyboard().press("Tab");
    assertThat(focusedOption(page)).isEqualTo("unmarked: One.");
    desk.press("j");
    assertThat(focusedOption(page)).isEqualTo("unmarked: One.");
    desk.press("j");
    assertThat(focusedOption(page)).isEqualTo("disputed, not yet reviewed: Two.");
    assertThat(page.locator("article-text [role=option][tabindex='0']").count()).isEqualTo(1);
    assertThat(page.locator("article-text [aria-selected=true]").count()).isEqualTo(1);
  }

  private static Object focusedOption(Page page) {
    return page.evaluate("() => article.renderRoot.activeElement?.ariaLabel");
  }
}
