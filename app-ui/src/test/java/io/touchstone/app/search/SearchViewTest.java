package io.touchstone.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.search.Excerpt;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.FacetCount;
import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.IndexState;
import io.touchstone.domain.search.SearchAnswer;
import io.touchstone.domain.search.SearchEverywhere;
import io.touchstone.domain.search.SearchHit;
import io.touchstone.domain.search.SearchKind;
import io.touchstone.domain.search.SearchRequest;
import io.touchstone.domain.search.StandingGroup;
import io.touchstone.domain.statement.StatementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "io.touchstone.app.none")
class SearchViewTest extends BrowserlessTest {
  private static final InvestigationId FLOOD = new InvestigationId(new UUID(1, 1));

  private final CurrentViewer viewer = mock(CurrentViewer.class);
  private final SearchEverywhere search = mock(SearchEverywhere.class);
  private final List<SearchRequest> asked = new ArrayList<>();
  private SearchAnswer answer = SearchAnswer.nothing(new IndexState.Current());

  @BeforeEach
  void somebodyLooks() {
    given(viewer.get()).willReturn(new Viewer(AccountId.next(), false));
    given(search.search(any(), any()))
        .willAnswer(
            call -> {
              asked.add(call.getArgument(1));
              return answer;
            });
  }

  private static SearchHit statement(int number, Excerpt words) {
    return new SearchHit(
        new HitId(HitId.Of.STATEMENT, new UUID(2, number)),
        SearchKind.STATEMENT,
        FLOOD,
        "The <flood>",
        words,
        3,
        null,
        new StatementId(new UUID(2, number)),
        null,
        "Tarn & Post",
        LocalDate.of(2026, 3, 14),
        StandingGroup.DISPUTED,
        false);
  }

  private static SearchAnswer found(int count, boolean more, IndexState state) {
    List<SearchHit> hits =
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    statement(
                        i,
                        new Excerpt(
                            List.of(
                                new Excerpt.Piece("The <b>", false),
                                new Excerpt.Piece("gate", true),
                                new Excerpt.Piece(" was open", false)))))
            .toList();
    return new SearchAnswer(
        List.of(new SearchAnswer.Group(SearchKind.STATEMENT, hits, 1234, more)),
        Map.of(
            Facet.OUTLET,
            List.of(new FacetCount("Tarn & Post", "Tarn & Post", 1234)),
            Facet.STANDING,
            List.of(new FacetCount("DISPUTED", "DISPUTED", 7)),
            Facet.MONTH,
            List.of(new FacetCount("2026-03", "2026-03", 5))),
        state,
        true);
  }

  private SearchView open(String address) {
    SearchView view = new SearchView(viewer, search);
    BeforeEnterEvent event = mock(BeforeEnterEvent.class);
    given(event.getLocation()).willReturn(new Location(address));
    view.beforeEnter(event);
    UI.getCurrent().add(view);
    return view;
  }

  private static Document page(SearchView view) {
    Document page = Jsoup.parse(view.getElement().getOuterHTML());
    page.select("[innerHTML]").forEach(it -> it.html(it.attr("innerHTML")));
    collect(view.getElement(), page.body());
    return page;
  }

  /** Properties don't show in the outer HTML. */
  private static void collect(com.vaadin.flow.dom.Element element, Element into) {
    String html = element.getProperty("innerHTML", "");
    if (!html.isEmpty()) {
      into.appendElement("div").html(html);
    }
    element.getChildren().forEach(child -> collect(child, into));
  }

  @Test
  void hitsLeadToTheDeskAndMarkWhatWasFound() {
    answer = found(1, false, new IndexState.Current());

    Document page = page(open("search?q=gate"));

    Element hit = page.selectFirst("a.search-hit");
    assertThat(hit.attr("href"))
        .isEqualTo("investigations/" + FLOOD + "/desk/3?statement=" + new UUID(2, 0));
    assertThat(hit.select("mark").eachText()).containsExactly("gate");
    assertThat(hit.text())
        .contains("The <b>gate was open", "disputed", "Tarn & Post", "14 Mar 2026", "The <flood>");
    assertThat(hit.select("b").eachText()).containsExactly("⇄");
    assertThat(page.text()).contains("Statements 1,234", "1,234 hits", "March 2026 5");
  }

  @Test
  void theAddressSaysWhatIsAskedFor() {
    open("search?q=gate&outlet=Tarn%20Post&standing=DISPUTED&kind=statement");

    SearchRequest request = asked.getLast();
    assertThat(request.words().unfinished()).isEqualTo("gate");
    assertThat(request.chosen())
        .isEqualTo(Map.of(Facet.OUTLET, Set.of("Tarn Post"), Facet.STANDING, Set.of("DISPUTED")));
    assertThat(request.kind()).isEqualTo(SearchKind.STATEMENT);
  }

  @Test
  void nothingFoundIsSaidWithWhatToDo() {
    assertThat(page(open("search?q=zebra")).text())
        .contains("Nothing is found for “zebra”", "Try fewer or other words");
    assertThat(page(open("search?q=zebra&month=2026-03")).text())
        .contains("Take a choice back", "Show everything");
  }

  @Test
  void anOpenQuotationMarkAndAnIndexThatCatchesUpAreSaid() {
    answer = found(1, false, new IndexState.Rebuilding(250, 1000));
    assertThat(page(open("search?q=%22the%20gate")).text())
        .contains("A quotation mark isn't closed", "made anew (25 %)");

    answer = found(1, false, new IndexState.CatchingUp(4321));
    assertThat(page(open("search?q=gate")).text()).contains("4,321 changes to go");
  }

  @Test
  void beforeAnythingIsTypedThePageSaysHowToSearch() {
    assertThat(page(open("search")).text()).contains("“Quotation marks” find a phrase");
  }

  @Test
  void tooLongASearchIsRefusedInWords() {
    assertThat(page(open("search?q=" + "x".repeat(301))).text())
        .contains("Search for 300 characters at most");
  }

  @Test
  void aButtonAsksForAllOfAKind() {
    answer = found(5, true, new IndexState.Current());

    assertThat(page(open("search?q=gate")).selectFirst("button.search-more").text())
        .isEqualTo("All 1,234 statements");
    assertThat(page(open("search?q=gate&kind=statement")).selectFirst("button.search-more").text())
        .isEqualTo("More");
  }
}
