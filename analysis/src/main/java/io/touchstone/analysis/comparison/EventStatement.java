package io.touchstone.analysis.comparison;

import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.Statement;
import java.util.Objects;

/**
 * A statement of the event.
 *
 * @param id "a1.s3" for the first article's third
 * @param article index of its article
 */
public record EventStatement(String id, int article, ReadStatement read, Statement statement) {
  public EventStatement {
    Objects.requireNonNull(id);
    Objects.requireNonNull(read);
    Objects.requireNonNull(statement);
  }
}
