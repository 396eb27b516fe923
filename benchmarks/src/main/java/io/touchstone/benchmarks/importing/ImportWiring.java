package io.touchstone.benchmarks.importing;

import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.DueComparisons;
import io.touchstone.domain.article.ImportArticles;
import io.touchstone.domain.article.ReviseArticle;
import io.touchstone.domain.article.StoreArticles;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestions;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailLog;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import io.touchstone.persistence.PersistenceConfiguration;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The product's own use case over the product's own storage, without statements. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PersistenceConfiguration.class)
class ImportWiring {
  private static final int FILES_AT_ONCE = 2;
  private static final int READER_MEGABYTES = 512;

  @Bean(destroyMethod = "close")
  ForkedArticleExtractor extractor() {
    return new ForkedArticleExtractor(ImportLimits.DEFAULT, FILES_AT_ONCE, READER_MEGABYTES);
  }

  @Bean
  StoreArticles storeArticles(
      Investigations investigations,
      Articles articles,
      Statements statements,
      Suggestions suggestions,
      Outlets outlets,
      DueComparisons due,
      TrailLog log) {
    NameOutlet naming = new NameOutlet(outlets);
    Trail trail = new Trail(log, Clock.systemUTC());
    return new StoreArticles(
        new Access(investigations),
        articles,
        statements,
        naming,
        new ReviseArticle(articles, statements, suggestions, naming, due, trail, Clock.systemUTC()),
        due,
        trail,
        Clock.systemUTC());
  }

  @Bean
  ImportArticles importArticles(ForkedArticleExtractor extractor, StoreArticles store) {
    return new ImportArticles(extractor, (_, _) -> List.of(), store);
  }
}
