package io.touchstone.domain.investigation;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import java.util.Locale;

/** The gate in front of every use case. */
public class Access {
  private final Investigations investigations;

  public Access(Investigations investigations) {
    this.investigations = investigations;
  }

  /** Whether the viewer may do this there; false also where there is nothing for them. */
  public boolean permits(Viewer viewer, InvestigationId id, Permission permission) {
    return investigations
        .find(id)
        .filter(found -> AccessPolicy.permits(viewer, found, permission))
        .isPresent();
  }

  /**
   * The investigation, when the viewer may do this in it.
   *
   * @throws NotFoundException when it doesn't exist for this viewer
   * @throws NotPermittedException when they see it but may not do this
   */
  public Investigation require(Viewer viewer, InvestigationId id, Permission permission) {
    Investigation investigation =
        investigations
            .find(id)
            .filter(found -> AccessPolicy.permits(viewer, found, Permission.VIEW))
            .orElseThrow(() -> new NotFoundException("There is no such investigation."));
    if (!AccessPolicy.permits(viewer, investigation, permission)) {
      throw new NotPermittedException(
          "This takes the role of "
              + permission.least().name().toLowerCase(Locale.ROOT)
              + " in the investigation; ask its editor.");
    }
    return investigation;
  }
}
