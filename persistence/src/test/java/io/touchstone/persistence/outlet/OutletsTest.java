package io.touchstone.persistence.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.OvertakenException;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.persistence.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class OutletsTest extends DatabaseTest {
  @Autowired Outlets outlets;

  @Test
  void anOutletComesBackAsItWas() {
    Outlet post =
        new Outlet(OutletId.next(), "Harbour Post", "harbourpost.example", "Quay Media", true);
    Outlet bare = Outlet.named("Ñandú Diário");

    outlets.add(post);
    outlets.add(bare);

    assertThat(outlets.find(post.id())).contains(post);
    assertThat(outlets.byDomain("HarbourPost.example")).contains(post);
    assertThat(outlets.byDomain("other.example")).isEmpty();
    assertThat(outlets.find(bare.id())).contains(bare);
    assertThat(outlets.all()).containsExactly(post, bare);
  }

  @ParameterizedTest
  @CsvSource({
    "Écho du Port, ÉCHO DU PORT",
    "Écho du Port, écho du port",
    "Strassen-Blatt, STRASSEN-BLATT",
    "Straßenblatt, STRASSENBLATT",
    "Ελλάς, ΕΛΛΆΣ",
    "'Echo', ' Echo '"
  })
  void caseDoesNotMatterInNames(String stored, String asked) {
    Outlet outlet = Outlet.named(stored);
    outlets.add(outlet);

    assertThat(outlets.byName(asked)).contains(outlet);
  }

  @Test
  void oneNameIsOneOutlet() {
    Outlet post = Outlet.named("Harbour Post");
    Outlet echo = Outlet.named("Echo");
    outlets.add(post);
    outlets.add(echo);

    assertThatThrownBy(() -> outlets.add(Outlet.named("HARBOUR post")))
        .isInstanceOf(OvertakenException.class);
    assertThatThrownBy(() -> outlets.save(new Outlet(echo.id(), "harbour post", null, null, false)))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("choose another name");
    Outlet changed = new Outlet(echo.id(), "ECHO", "echo.example", "Quay Media", true);
    outlets.save(changed);
    assertThat(outlets.find(echo.id())).contains(changed);
  }

  @Test
  void unusedOutletsGoAndUsedOnesStay() {
    Outlet used = Outlet.named("Used");
    Outlet unused = Outlet.named("Unused");
    outlets.add(used);
    outlets.add(unused);
    var investigation = story.investigation(story.person("ada"));
    story.published(investigation, "Gate", used.id(), null, "The gate was open.");

    outlets.removeUnused();

    assertThat(outlets.all()).containsExactly(used);
    outlets.removeUnused();
    assertThat(outlets.all()).containsExactly(used);
  }
}
