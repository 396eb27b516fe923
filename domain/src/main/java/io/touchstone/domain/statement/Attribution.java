package io.touchstone.domain.statement;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who, according to the article, says what a statement says. */
public sealed interface Attribution {

  /** Who to hold to it, or null when nobody can be: nobody is named. */
  @Nullable String namedSource();

  /**
   * A person by name.
   *
   * @param name as complete as the article gives it
   * @param role "spokesman", "harbour master"; null when the article gives none
   */
  record NamedPerson(String name, @Nullable String role) implements Attribution {
    public NamedPerson {
      Objects.requireNonNull(name);
    }

    @Override
    public String namedSource() {
      return name;
    }
  }

  /** An institution speaking or a document by name: "the inspection report", "the ministry". */
  record NamedDocument(String name) implements Attribution {
    public NamedDocument {
      Objects.requireNonNull(name);
    }

    @Override
    public String namedSource() {
      return name;
    }
  }

  /** Another outlet or agency: "told Reuters", "according to AFP". */
  record OtherOutlet(String name) implements Attribution {
    public OtherOutlet {
      Objects.requireNonNull(name);
    }

    @Override
    public String namedSource() {
      return name;
    }
  }

  /** Somebody who isn't named: "a source close to the inquiry", "residents said". */
  record Anonymous(String description) implements Attribution {
    public Anonymous {
      Objects.requireNonNull(description);
    }

    @Override
    public @Nullable String namedSource() {
      return null;
    }
  }

  /** The outlet says that it saw or established this itself. */
  record OwnReporting() implements Attribution {
    @Override
    public @Nullable String namedSource() {
      return null;
    }
  }

  /** Said without saying from whom. */
  record Unattributed() implements Attribution {
    @Override
    public @Nullable String namedSource() {
      return null;
    }
  }
}
