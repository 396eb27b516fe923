package io.touchstone.domain.review;

import java.util.Objects;

/** What a reviewer concludes about a claim. */
public sealed interface Finding {

  record Supported(Verdict verdict) implements Finding {
    public Supported {
      Objects.requireNonNull(verdict);
    }
  }

  record NotCheckable(NotCheckableKind kind) implements Finding {
    public NotCheckable {
      Objects.requireNonNull(kind);
    }
  }

  static Finding of(Verdict verdict) {
    return new Supported(verdict);
  }
}
