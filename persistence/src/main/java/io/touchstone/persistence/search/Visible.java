package io.touchstone.persistence.search;

import io.touchstone.domain.account.Viewer;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a viewer may see, asked anew for every search, so that a right that was given or taken
 * counts at once.
 *
 * @param all whether that is everything
 * @param investigations ids, when it isn't
 */
record Visible(boolean all, Set<String> investigations) {

  static Visible to(Viewer viewer, JdbcClient jdbc) {
    if (viewer.administrator()) {
      return new Visible(true, Set.of());
    }
    return new Visible(
        false,
        jdbc
            .sql("select investigation_id from investigation_member where account_id = ?")
            .param(viewer.id().value())
            .query(UUID.class)
            .list()
            .stream()
            .map(UUID::toString)
            .collect(Collectors.toUnmodifiableSet()));
  }

  boolean nothing() {
    return !all && investigations.isEmpty();
  }

  boolean holds(String investigation) {
    return all || investigations.contains(investigation);
  }
}
