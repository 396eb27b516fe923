package io.touchstone.analysis.token;

import java.util.Locale;
import java.util.Objects;

/**
 * A word, a number or a punctuation mark.
 *
 * @param text as written
 * @param start UTF-16 index of its first character in the text it was cut from
 * @param end UTF-16 index after its last character
 */
public record Token(String text, int start, int end, Type type) {

  /** What a token is by its first character. */
  public enum Type {
    WORD,
    NUMBER,
    PUNCTUATION
  }

  public Token {
    Objects.requireNonNull(text);
    Objects.requireNonNull(type);
  }

  public boolean isWord() {
    return type == Type.WORD;
  }

  public boolean isNumber() {
    return type == Type.NUMBER;
  }

  public boolean is(String punctuationOrWord) {
    return text.equals(punctuationOrWord);
  }

  /** Whether its first letter is a capital. */
  public boolean isCapitalised() {
    return isWord() && Character.isUpperCase(text.codePointAt(0));
  }

  /** In lower case and with straight apostrophes, for looking it up. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
