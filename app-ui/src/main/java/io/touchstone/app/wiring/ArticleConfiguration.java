package io.touchstone.app.wiring;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.CompareArticle;
import io.touchstone.domain.article.CompareDue;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ImportPage;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.article.ReviseArticle;
import io.touchstone.domain.article.SharedCopies;
import io.touchstone.domain.article.StoreArticles;
import io.touchstone.domain.article.StoreComparison;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The use cases about articles: bytes in, statements and suggestions out. */
@Configuration(proxyBeanMethods = false)
class ArticleConfiguration {

  @Bean
  StoreArticles storeArticles(
      Access access,
      Articles articles,
      Statements statements,
      NameOutlet outlets,
      ReviseArticle revising,
      DueComparisons due,
      Trail trail,
      Clock clock) {
    return new StoreArticles(access, articles, statements, outlets, revising, due, trail, clock);
  }

  @Bean
  ReviseArticle reviseArticle(
      Articles articles,
      Statements statements,
      Suggestions suggestions,
      NameOutlet outlets,
      DueComparisons due,
      Trail trail,
      Clock clock) {
    return new ReviseArticle(articles, statements, suggestions, outlets, due, trail, clock);
  }

  @Bean
  StoreComparison storeComparison(Suggestions suggestions, SharedCopies copies) {
    return new StoreComparison(suggestions, copies);
  }

  @Bean
  CompareArticle compareArticle(
      Articles articles,
      Statements statements,
      @Lazy Comparison comparison,
      StoreComparison store,
      DueComparisons due) {
    return new CompareArticle(articles, statements, comparison, store, due);
  }

  @Bean
  CompareDue compareDue(DueComparisons due, CompareArticle comparison) {
    return new CompareDue(due, comparison);
  }

  @Bean
  ImportArticles importArticles(
      @Lazy ArticleExtractor extractor, @Lazy StatementAnalyser analyser, StoreArticles store) {
    return new ImportArticles(extractor, analyser, store);
  }

  @Bean
  ImportPage importPage(Access access, @Lazy PageFetcher fetcher, ImportArticles files) {
    return new ImportPage(access, fetcher, files);
  }

  @Bean
  ReadArticle readArticle(Access access, Articles articles, Statements statements) {
    return new ReadArticle(access, articles, statements);
  }

  @Bean
  CorrectArticle correctArticle(Access access, Articles articles, NameOutlet outlets, Trail trail) {
    return new CorrectArticle(access, articles, outlets, trail);
  }
}
