package io.touchstone.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import io.touchstone.app.testing.ChromiumExtension;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * That mouse and finger find statements, that selecting offers actions, and that copies are clean.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith(ChromiumExtension.class)
class MouseIT {

  private static final String TEXT =
      "The quay 🚢 is closed.  Nobody was told.\n\nIt opens again in May.";

  @LocalServerPort private int port;

  private DeskPage desk(Page page) {
    return DeskPage.open(page, port)
        .show(TEXT, "The quay 🚢 is closed.", "Nobody was told.", "It opens again in May.", "again")
        .know("s1", "finding", "corroborated")
        .know("s2", "finding", "disputed")
        .know("s2", "differs", true)
        .know("s3", "suggestions", 3);
  }

  private static void select(Page page, Locator from, Locator to) {
    BoundingBox start = from.boundingBox();
    BoundingBox end = to.boundingBox();
    page.mouse().move(start.x + 2, start.y + start.height / 2);
    page.mouse().down();
    page.mouse()
        .move(end.x + end.width - 1, end.y + end.height / 2, new Mouse.MoveOptions().setSteps(5));
    page.mouse().up();
  }

  @Test
  void aClickFocusesTheInnermostStatementAndAFurtherOneGoesOutwards(Page page) {
    DeskPage desk = desk(page);

    desk.piece("Nobody").click();
    desk.piece("again").click();
    assertThat(desk.heard()).containsExactly("statement-focused s2", "statement-focused s4");
    // by the event itself: two clicks of a mouse in quick succession are a double click, which
    // selects a word
    desk.piece("again").dispatchEvent("click");
    desk.piece("again").dispatchEvent("click");
    assertThat(desk.heard()).containsExactly("statement-focused s3", "statement-focused s4");
  }

  @Test
  void aClickOnAChipFocusesItsStatement(Page page) {
    DeskPage desk = desk(page);

    page.locator("article-text [role=option]").nth(2).click();

    assertThat(desk.heard()).containsExactly("statement-focused s3");
  }

  @Test
  void selectingTextOffersTheActionsForTheStatementUnderItsStart(Page page) {
    DeskPage desk = desk(page);

    select(page, desk.piece("Nobody"), desk.piece("again"));

    Locator bar = page.locator("article-text .bar");
    assertThat(bar).isVisible();
    assertThat(bar.locator("button"))
        .hasText(
            new String[] {
              "✓Corroboratedc",
              "⇄Disputedd",
              "”Attributeda",
              "?Unsourcedu",
              "–Not checkablex",
              "+Add evidencee",
              "⊔Joino",
              "❝Add as statementt",
              "✎Our readingi"
            });
    assertThat(desk.heard()).containsExactly("statement-focused s2");

    bar.locator("button.unsourced").click();

    assertThat(desk.heard()).containsExactly("mark s2 unsourced");
    assertThat(bar).isHidden();
    // a press on what is selected would begin to drag it
    desk.piece("again").click();
    select(page, desk.piece("Nobody"), desk.piece("again"));
    assertThat(bar.locator("button.take-back")).isVisible();
    page.keyboard().press("Escape");
    assertThat(bar).isHidden();
  }

  @Test
  void aTapOffersTheActionsWhereThereIsNoKeyboard(Page page) {
    DeskPage desk = desk(page);
    Locator bar = page.locator("article-text .bar");
    Map<String, Object> tap = Map.of("pointerType", "touch", "detail", 1, "bubbles", true);

    desk.piece("Nobody")
        .evaluate("(piece, tap) => piece.dispatchEvent(new PointerEvent('click', tap))", tap);

    assertThat(desk.heard()).containsExactly("statement-focused s2");
    bar.locator("button.attributed").click();
    assertThat(desk.heard()).containsExactly("mark s2 attributed");
    assertThat(bar).isHidden();
  }

  @Test
  void aTextForReadingOnlyOffersNothing(Page page) {
    DeskPage desk = desk(page);
    page.evaluate("() => article.readonly = true");

    select(page, desk.piece("Nobody"), desk.piece("again"));
    // the answer to a selection comes after the pointer's event, and before the next one of a timer
    page.evaluate("() => new Promise((resolve) => setTimeout(resolve))");

    assertThat(desk.heard()).containsExactly("statement-focused s2");
    assertThat(page.locator("article-text .bar")).isHidden();
  }

  @Test
  void whatIsCopiedIsTheTextAndNothingElse(Page page) {
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    DeskPage desk = desk(page);

    select(page, desk.piece("The quay"), desk.piece("again"));
    page.keyboard().press("Control+c");
    assertThat(copied(page))
        .isEqualTo("The quay 🚢 is closed.  Nobody was told.\n\nIt opens again");

    page.keyboard().press("Control+a");
    page.keyboard().press("Control+c");
    assertThat(copied(page))
        .contains("Nobody was told.")
        .doesNotContain("disputed", "corroborated", "similar", "≠");
  }

  @Test
  void chipsOfOneLineStandSideBySideAndAreRightOfNothing(Page page) {
    DeskPage desk = desk(page);
    BoundingBox text = page.locator("article-text .text").boundingBox();

    BoundingBox first = page.locator("article-text [role=option]").nth(0).boundingBox();
    BoundingBox second = page.locator("article-text [role=option]").nth(1).boundingBox();

    assertThat(first.y).isEqualTo(second.y);
    assertThat(first.x + first.width).isLessThanOrEqualTo(second.x);
    assertThat(second.x + second.width).isLessThan(text.x);
    assertThat(page.locator("article-text .compact .chip:visible b:visible").count()).isZero();
    BoundingBox line = desk.piece("It opens").boundingBox();
    BoundingBox third = page.locator("article-text [role=option]").nth(2).boundingBox();
    assertThat(third.y + third.height / 2).isBetween(line.y, line.y + line.height);
    assertThat(page.locator("article-text [role=option]").nth(2)).hasText("≈3 similar");
  }

  @Test
  void theEdgeShowsWhereMarksLieAndLeadsThere(Page page) {
    String text = "First.\n\n" + "Filling line.\n\n".repeat(60) + "Last.";
    DeskPage desk =
        DeskPage.open(page, port).show(text, "First.", "Last.").know("s2", "finding", "disputed");
    Locator tick = page.locator("article-text .edge .tick");
    assertThat(tick).hasCount(1);
    assertThat(tick).hasClass("tick disputed");
    BoundingBox place = tick.boundingBox();

    page.mouse().click(place.x + place.width / 2, place.y + 2);

    assertThat(desk.heard()).containsExactly("statement-focused s2");
    assertThat(desk.piece("Last.")).isInViewport();
  }

  private static String copied(Page page) {
    return (String) page.evaluate("() => navigator.clipboard.readText()");
  }
}
