package io.touchstone.importer.reading;

import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.SourceFile;
import java.util.List;

/**
 * What one file holds: an article, members to be read in their turn, or both (a mail with
 * attachments).
 *
 * @param paragraphs the article's text; empty when there is none
 * @param members files inside this one, in their order
 */
public record Reading(ArticleFacts facts, List<Paragraph> paragraphs, List<SourceFile> members) {
  public Reading {
    paragraphs = List.copyOf(paragraphs);
    members = List.copyOf(members);
  }

  public static Reading article(ArticleFacts facts, List<Paragraph> paragraphs) {
    return new Reading(facts, paragraphs, List.of());
  }

  public static Reading container(List<SourceFile> members) {
    return new Reading(ArticleFacts.NONE, List.of(), members);
  }
}
