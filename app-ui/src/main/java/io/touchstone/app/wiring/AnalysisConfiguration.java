package io.touchstone.app.wiring;

import io.touchstone.analysis.EventComparison;
import io.touchstone.analysis.NewsStatementAnalyser;
import io.touchstone.analysis.WordedClaims;
import io.touchstone.analysis.WordedDifferences;
import io.touchstone.analysis.earlier.RepeatedClaims;
import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.app.startup.CannotStartException;
import io.touchstone.domain.claim.ClaimReader;
import io.touchstone.domain.claim.EarlierCheckMatcher;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.Differences;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.domain.statement.StatementVectors;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.util.StringUtils;

/** What reads articles, and by which language model it compares them. */
@Configuration(proxyBeanMethods = false)
class AnalysisConfiguration {

  @Bean
  @Lazy
  StatementAnalyser statementAnalyser() {
    return new NewsStatementAnalyser();
  }

  @Bean
  Differences differences() {
    return new WordedDifferences();
  }

  @Bean
  ClaimReader claimReader() {
    return new WordedClaims();
  }

  /** Made at the start, so that a folder that holds no model is refused there; loaded when used. */
  @Bean
  SentenceEncoder sentenceEncoder(
      @Value("${touchstone.model:}") String model, @Value("${touchstone.data}") Path data) {
    Path mounted = data.resolve("model");
    try {
      if (StringUtils.hasText(model)) {
        return Encoders.in(Path.of(model));
      }
      return Files.isDirectory(mounted) ? Encoders.in(mounted) : Encoders.bundled();
    } catch (IllegalArgumentException e) {
      throw new CannotStartException(e.getMessage() + " docs/operations.md says more.", e);
    }
  }

  @Bean
  @Lazy
  Comparison comparison(SentenceEncoder encoder, StatementVectors vectors) {
    return new EventComparison(encoder, vectors);
  }

  @Bean
  @Lazy
  EarlierCheckMatcher earlierCheckMatcher(SentenceEncoder encoder) {
    return new RepeatedClaims(encoder);
  }
}
