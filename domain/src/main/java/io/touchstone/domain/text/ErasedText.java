package io.touchstone.domain.text;

/** What stands where a text was erased, so that nobody takes it for one that was never given. */
public final class ErasedText {
  public static final String INSTEAD = "[erased]";

  private ErasedText() {}
}
