package io.touchstone.app.wiring;

import io.touchstone.analysis.LexicalComparison;
import io.touchstone.analysis.NewsStatementAnalyser;
import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.domain.statement.Comparison;
import io.touchstone.domain.statement.StatementAnalyser;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.TikaArticleExtractor;
import io.touchstone.persistence.PersistenceConfiguration;
import io.touchstone.report.claimreview.ClaimReviewReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.json.JsonReport;
import io.touchstone.report.markdown.MarkdownReport;
import io.touchstone.report.tabular.CsvReport;
import io.touchstone.report.tabular.XlsxReport;
import io.touchstone.report.webannotation.WebAnnotationReport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** What stands behind the domain's ports. */
@Configuration(proxyBeanMethods = false)
@Import(PersistenceConfiguration.class)
class AdapterConfiguration {

  /** Its parsers take a second to load, which the start need not wait for. */
  @Bean
  @Lazy
  ArticleExtractor articleExtractor() {
    return new TikaArticleExtractor(ImportLimits.DEFAULT);
  }

  @Bean
  @Lazy
  StatementAnalyser statementAnalyser() {
    return new NewsStatementAnalyser();
  }

  @Bean
  @Lazy
  Comparison comparison() {
    return new LexicalComparison();
  }

  @Bean
  @Lazy
  ReportRenderer htmlReport() {
    return new HtmlReport();
  }

  @Bean
  @Lazy
  ReportRenderer markdownReport() {
    return new MarkdownReport();
  }

  @Bean
  @Lazy
  ReportRenderer csvReport() {
    return new CsvReport();
  }

  @Bean
  @Lazy
  ReportRenderer xlsxReport() {
    return new XlsxReport();
  }

  @Bean
  @Lazy
  ReportRenderer webAnnotationReport() {
    return new WebAnnotationReport();
  }

  @Bean
  @Lazy
  ReportRenderer jsonReport() {
    return new JsonReport();
  }

  @Bean
  @Lazy
  ReportRenderer claimReviewReport() {
    return new ClaimReviewReport();
  }
}
