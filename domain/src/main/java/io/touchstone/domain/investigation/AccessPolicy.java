package io.touchstone.domain.investigation;

import io.touchstone.domain.account.Viewer;

/**
 * Who may do what, in one place. A member may do what their role allows; an administrator may do
 * everything everywhere; whoever is neither doesn't learn that the investigation exists.
 */
public final class AccessPolicy {
  private AccessPolicy() {}

  public static boolean permits(Viewer viewer, Investigation investigation, Permission permission) {
    return viewer.administrator()
        || investigation
            .roleOf(viewer.id())
            .filter(role -> role.compareTo(permission.least()) >= 0)
            .isPresent();
  }
}
