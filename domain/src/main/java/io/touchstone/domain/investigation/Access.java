package io.touchstone.domain.investigation;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
    return require(viewer, id, permission, "There is no such investigation.");
  }

  /**
   * What was found in some investigation, when the viewer may do this there. What they may not see
   * is refused with the words for what doesn't exist, so that nobody learns by an id whether
   * something is there.
   *
   * @param found what a repository knows by the id that was asked for
   * @param in the investigation that it belongs to
   * @param missing says that there is no such thing
   * @throws NotFoundException when it doesn't exist for this viewer
   * @throws NotPermittedException when they see it but may not do this
   */
  public <T> T requireOf(
      Viewer viewer,
      Optional<T> found,
      Function<? super T, InvestigationId> in,
      Permission permission,
      String missing) {
    T thing = found.orElseThrow(() -> new NotFoundException(missing));
    require(viewer, in.apply(thing), permission, missing);
    return thing;
  }

  private Investigation require(
      Viewer viewer, InvestigationId id, Permission permission, String missing) {
    Investigation investigation =
        investigations
            .find(id)
            .filter(found -> AccessPolicy.permits(viewer, found, Permission.VIEW))
            .orElseThrow(() -> new NotFoundException(missing));
    if (!AccessPolicy.permits(viewer, investigation, permission)) {
      throw new NotPermittedException(
          "This takes the role of "
              + permission.least().name().toLowerCase(Locale.ROOT)
              + " in the investigation; ask its editor.");
    }
    return investigation;
  }
}
