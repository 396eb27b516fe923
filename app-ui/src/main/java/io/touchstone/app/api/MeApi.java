package io.touchstone.app.api;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.SignedIn;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** In whose name a token speaks. */
@RestController
@RequestMapping(Api.V1 + "/me")
class MeApi {
  private final CurrentViewer viewer;

  MeApi(CurrentViewer viewer) {
    this.viewer = viewer;
  }

  /** The token's owner. */
  record Me(UUID id, String username, String name, boolean administrator) {}

  @GetMapping(name = "In whose name the token speaks")
  Me me() {
    SignedIn person = viewer.person().orElseThrow();
    return new Me(person.id(), person.username(), person.displayName(), person.administrator());
  }
}
