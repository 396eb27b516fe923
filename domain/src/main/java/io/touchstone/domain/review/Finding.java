package io.touchstone.domain.review;

import java.util.Objects;

/** What a reviewer concludes about a claim. */
public sealed interface Finding {

  /** The verdict's or the kind's constant name, unique among findings; kept in the trail. */
  String name();

  record Supported(Verdict verdict) implements Finding {
    public Supported {
      Objects.requireNonNull(verdict);
    }

    @Override
    public String name() {
      return verdict.name();
    }
  }

  record NotCheckable(NotCheckableKind kind) implements Finding {
    public NotCheckable {
      Objects.requireNonNull(kind);
    }

    @Override
    public String name() {
      return kind.name();
    }
  }

  static Finding of(Verdict verdict) {
    return new Supported(verdict);
  }
}
