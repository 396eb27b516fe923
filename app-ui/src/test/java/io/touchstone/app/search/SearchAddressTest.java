package io.touchstone.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import io.touchstone.domain.search.Facet;
import io.touchstone.domain.search.SearchKind;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearchAddressTest {

  @Test
  void whatIsTypedAndChosenComesBackFromTheAddress() {
    SearchAddress address =
        new SearchAddress(
            "\"the gate\" & mayor",
            Map.of(
                Facet.OUTLET, Set.of("Tarn Post", "A & B"),
                Facet.STANDING, Set.of("DISPUTED"),
                Facet.MONTH, Set.of()),
            SearchKind.EARLIER_CHECK);

    Location location = new Location("search", address.inAddress());
    Location typed = new Location(location.getPathWithQueryParameters());

    assertThat(SearchAddress.of(typed.getQueryParameters())).isEqualTo(address);
    assertThat(typed.getPathWithQueryParameters()).contains("kind=earlier-check");
  }

  @Test
  void nothingTypedHasAPlainAddress() {
    assertThat(new Location("search", SearchAddress.EMPTY.inAddress()).getPathWithQueryParameters())
        .isEqualTo("search");
  }

  @Test
  void anAddressThatSomebodyShortenedStillHelps() {
    assertThat(SearchAddress.of(new Location("search?kind=earl&q=gate").getQueryParameters()))
        .isEqualTo(new SearchAddress("gate", Map.of(), null));
  }

  @Test
  void aChoiceIsMadeAndTakenBack() {
    SearchAddress chosen = SearchAddress.EMPTY.toggled(Facet.OUTLET, "Tarn Post");

    assertThat(chosen.chosen()).isEqualTo(Map.of(Facet.OUTLET, Set.of("Tarn Post")));
    assertThat(chosen.isNarrowed()).isTrue();
    assertThat(chosen.toggled(Facet.OUTLET, "Tarn Post")).isEqualTo(SearchAddress.EMPTY);
    assertThat(chosen.only(SearchKind.CLAIM).everything()).isEqualTo(SearchAddress.EMPTY);
  }
}
