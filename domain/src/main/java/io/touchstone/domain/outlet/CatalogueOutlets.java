package io.touchstone.domain.outlet;

import io.touchstone.domain.NotPermittedException;
import io.touchstone.domain.account.Viewer;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;

/** Keeps what is known about outlets across investigations. */
public class CatalogueOutlets {

  private final Outlets outlets;
  private final NameOutlet naming;

  public CatalogueOutlets(Outlets outlets, NameOutlet naming) {
    this.outlets = outlets;
    this.naming = naming;
  }

  /** The names of all outlets, sorted, to choose from. */
  @Transactional
  public List<String> names(Viewer viewer) {
    Objects.requireNonNull(viewer);
    return outlets.all().stream().map(Outlet::name).toList();
  }

  /**
   * Records domain, owner and whether it is an agency for the outlet of this name, which is made if
   * it isn't known.
   *
   * @param described its id is ignored
   * @throws NotPermittedException when the viewer is not an administrator: outlets are shared by
   *     all investigations
   */
  @Transactional
  public Outlet describe(Viewer viewer, Outlet described) {
    if (!viewer.administrator()) {
      throw new NotPermittedException("Only an administrator says who owns an outlet.");
    }
    Outlet known = naming.named(described.name());
    Outlet changed =
        new Outlet(
            known.id(),
            known.name(),
            described.domain(),
            described.ownershipGroup(),
            described.wireAgency());
    outlets.save(changed);
    return changed;
  }
}
