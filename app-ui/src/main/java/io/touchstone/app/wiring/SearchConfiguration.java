package io.touchstone.app.wiring;

import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.search.EncodedMeanings;
import io.touchstone.domain.search.Meanings;
import io.touchstone.domain.search.SearchEverywhere;
import io.touchstone.domain.search.SearchIndex;
import io.touchstone.domain.trail.TrailNews;
import io.touchstone.persistence.search.SearchEngine;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The search: words from the index in the data folder, meaning from the language model. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

  @Bean
  Meanings meanings(SentenceEncoder encoder) {
    return new EncodedMeanings(encoder);
  }

  @Bean(destroyMethod = "close")
  SearchEngine searchEngine(
      JdbcClient jdbc,
      TransactionTemplate transactions,
      TrailNews news,
      Meanings meanings,
      @Value("${touchstone.data}") Path data) {
    return new SearchEngine(jdbc, transactions, news, meanings, data.resolve("search"));
  }

  @Bean
  SearchEverywhere searchEverywhere(SearchIndex index, Meanings meanings) {
    return new SearchEverywhere(index, meanings);
  }
}
