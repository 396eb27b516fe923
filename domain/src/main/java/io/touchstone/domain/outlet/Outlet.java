package io.touchstone.domain.outlet;

import io.touchstone.domain.InvalidInputException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who publishes (schema.org NewsMediaOrganization).
 *
 * @param domain its web domain without "www.", or null when not known
 * @param ownershipGroup who owns it, or null when not known; outlets of one group are not
 *     independent
 * @param wireAgency whether others reprint its copy
 */
public record Outlet(
    OutletId id,
    String name,
    @Nullable String domain,
    @Nullable String ownershipGroup,
    boolean wireAgency) {
  private static final int LONGEST_NAME = 120;

  public Outlet {
    Objects.requireNonNull(id);
    name = name.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new InvalidInputException(
          "outlet", "Name the outlet in 1 to " + LONGEST_NAME + " characters.");
    }
  }

  public static Outlet named(String name) {
    return new Outlet(OutletId.next(), name, null, null, false);
  }

  /** Whether the two have one owner, as far as that is known. */
  public boolean sharesOwnerWith(Outlet other) {
    return id.equals(other.id)
        || (ownershipGroup != null && ownershipGroup.equals(other.ownershipGroup));
  }
}
