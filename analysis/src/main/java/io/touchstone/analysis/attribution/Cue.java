package io.touchstone.analysis.attribution;

/**
 * A place where an article says who says something; all indices are token indices of the article.
 *
 * @param from the first token of the verb or of "according to"
 * @param to after its last token
 * @param sourceFrom first token of the source phrase
 * @param sourceTo after the source phrase's last token
 */
record Cue(int from, int to, int sourceFrom, int sourceTo) {
  int first() {
    return Math.min(from, sourceFrom);
  }

  int last() {
    return Math.max(to, sourceTo);
  }
}
