package io.touchstone.domain.statement;

/** What part of an article a statement is. */
public enum StatementKind {
  HEADLINE,
  STANDFIRST,
  BODY,
  CAPTION
}
