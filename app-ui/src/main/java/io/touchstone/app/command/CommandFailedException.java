package io.touchstone.app.command;

/** A command can't do what it was asked for; the message is for the person at the console. */
final class CommandFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  CommandFailedException(String message) {
    super(message);
  }
}
