package io.touchstone.app.shell;

import com.vaadin.flow.router.RouteParameters;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.investigation.InvestigationId;
import java.util.Optional;
import java.util.UUID;

/** The part of an address that names the investigation. */
public final class InvestigationParameter {

  /** As in {@code @Route("investigations/:investigation/matrix")}. */
  public static final String NAME = "investigation";

  private InvestigationParameter() {}

  /**
   * @throws NotFoundException when the address names none or is misspelt
   */
  public static InvestigationId of(RouteParameters parameters) {
    return find(parameters)
        .orElseThrow(() -> new NotFoundException("There is no such investigation."));
  }

  static Optional<InvestigationId> find(RouteParameters parameters) {
    try {
      return parameters.get(NAME).map(UUID::fromString).map(InvestigationId::new);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  public static RouteParameters parameters(InvestigationId id) {
    return new RouteParameters(NAME, id.toString());
  }
}
