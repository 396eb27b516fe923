package io.touchstone.analysis.attribution;

import io.touchstone.analysis.token.Ordered;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.analysis.token.Tokens;
import java.util.List;

/** The tokens of an article, to be found by their place. */
final class TokenIndex {
  private final List<Token> tokens;

  TokenIndex(String text) {
    this.tokens = Tokens.of(text);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Index of the first token that starts at or after the UTF-16 index. */
  int at(int place) {
    return Ordered.firstFrom(tokens, Token::start, place);
  }

  /** The text from token {@code from} up to, not including, token {@code to}. */
  Range range(int from, int to) {
    return new Range(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
