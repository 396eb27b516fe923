package io.touchstone.domain.investigation;

import io.touchstone.domain.account.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what, in one place. A member may do what their role allows; an administrator may do
 * everything everywhere; whoever is neither doesn't learn that the investigation exists.
 */
public final class AccessPolicy {
  private AccessPolicy() {}

  public static boolean permits(Viewer viewer, Investigation investigation, Permission permission) {
    return permits(viewer, investigation.roleOf(viewer.id()).orElse(null), permission);
  }

  /**
   * @param role the viewer's own in the investigation; null for whoever doesn't take part
   */
  public static boolean permits(
      Viewer viewer, @Nullable InvestigationRole role, Permission permission) {
    return viewer.administrator() || (role != null && role.compareTo(permission.least()) >= 0);
  }
}
