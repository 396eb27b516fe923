package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import java.util.Locale;

/** What the columns of the board are. */
enum Grouping {
  STATE,
  PERSON;

  static final String PARAMETER = "by";

  /** By state, unless the address asks for another. */
  static Grouping of(String inAddress) {
    return inAddress.equals(PERSON.inAddress()) ? PERSON : STATE;
  }

  String inAddress() {
    return name().toLowerCase(Locale.ROOT);
  }

  String label() {
    return switch (this) {
      case STATE -> phrase("task.by-state");
      case PERSON -> phrase("task.by-person");
    };
  }
}
