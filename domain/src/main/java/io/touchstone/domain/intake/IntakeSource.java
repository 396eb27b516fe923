package io.touchstone.domain.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is to be read. */
public sealed interface IntakeSource {
  /** What to call it on a screen. */
  String name();

  /**
   * A file whose bytes are kept.
   *
   * @param url where its text stands on the web, when that is known
   */
  record StoredFile(String name, @Nullable String url) implements IntakeSource {
    public StoredFile {
      Objects.requireNonNull(name);
    }
  }

  /** A page that is still to be fetched. */
  record WebPage(String url) implements IntakeSource {
    public WebPage {
      Objects.requireNonNull(url);
    }

    @Override
    public String name() {
      return url;
    }
  }
}
