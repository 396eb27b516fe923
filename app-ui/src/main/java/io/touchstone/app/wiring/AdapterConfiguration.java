package io.touchstone.app.wiring;

import io.touchstone.domain.article.ArticleExtractor;
import io.touchstone.domain.article.PageFetcher;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.importer.ImportLimits;
import io.touchstone.importer.fork.ForkedArticleExtractor;
import io.touchstone.importer.web.FetchLimits;
import io.touchstone.importer.web.HttpPageFetcher;
import io.touchstone.persistence.PersistenceConfiguration;
import io.touchstone.report.claimreview.ClaimReviewReport;
import io.touchstone.report.docx.DocxReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.json.JsonReport;
import io.touchstone.report.markdown.MarkdownReport;
import io.touchstone.report.pdf.PdfReport;
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
  private static final int FILES_AT_ONCE = 2;
  private static final int READER_MEGABYTES = 512;

  /** Reads in a process of its own, which starts with the first file and ends with this one. */
  @Bean(destroyMethod = "close")
  @Lazy
  ArticleExtractor articleExtractor() {
    return new ForkedArticleExtractor(ImportLimits.DEFAULT, FILES_AT_ONCE, READER_MEGABYTES);
  }

  @Bean(destroyMethod = "close")
  @Lazy
  PageFetcher pageFetcher() {
    return HttpPageFetcher.publicOnly(FetchLimits.DEFAULT);
  }

  @Bean
  @Lazy
  ReportRenderer htmlReport() {
    return new HtmlReport();
  }

  @Bean
  @Lazy
  ReportRenderer pdfReport() {
    return new PdfReport();
  }

  @Bean
  @Lazy
  ReportRenderer docxReport() {
    return new DocxReport();
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
