package io.touchstone.domain.outlet;

import java.util.List;
import java.util.Optional;

/** The outlets that this installation knows. */
public interface Outlets {
  Optional<Outlet> find(OutletId id);

  /** Case doesn't matter. */
  Optional<Outlet> byName(String name);

  Optional<Outlet> byDomain(String domain);

  /** By name. */
  List<Outlet> all();

  void add(Outlet outlet);

  void save(Outlet outlet);

  /** Removes every outlet that no article names any more. */
  void removeUnused();
}
