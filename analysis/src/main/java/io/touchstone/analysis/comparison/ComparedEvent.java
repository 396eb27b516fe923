package io.touchstone.analysis.comparison;

import java.util.List;

/**
 * Articles laid side by side.
 *
 * @param claims those of several articles first, then those that one article makes alone
 * @param events indices of the articles that report the same event, each article once
 * @param analysis name and version of what compared
 */
public record ComparedEvent(
    List<EventArticle> articles,
    List<EventStatement> statements,
    List<EventClaim> claims,
    List<List<Integer>> events,
    String analysis) {
  public ComparedEvent {
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    events = events.stream().map(List::copyOf).toList();
  }
}
