package io.touchstone.domain.article;

/** What a paragraph of an article is by its form. */
public enum BlockKind {
  HEADLINE,
  STANDFIRST,
  HEADING,
  PARAGRAPH,
  LIST_ITEM,
  QUOTE,
  CAPTION
}
