package io.touchstone.domain.article;

/** What became of one file that was imported; {@code name} is the file's own. */
public sealed interface ImportOutcome {
  String name();

  record Imported(String name, ArticleId article) implements ImportOutcome {}

  /** The same bytes are in the investigation already, as {@code article}. */
  record AlreadyPresent(String name, ArticleId article) implements ImportOutcome {}

  /** The address is that of {@code article}, whose text was another; it is its newest revision. */
  record Revised(String name, ArticleId article) implements ImportOutcome {}

  record NoContent(String name, String reason) implements ImportOutcome {}

  record Rejected(String name, String reason) implements ImportOutcome {}
}
