package io.touchstone.domain.article;

import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Extraction.Extracted;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.WebAddress;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An article that was read and waits to be stored.
 *
 * @param by who brings it
 * @param content its text under its headline
 * @param beside writes what else belongs into the transaction that stores the article; run again
 *     when the transaction is
 */
record ReadyArticle(
    Viewer by,
    Extracted extracted,
    OriginalFile original,
    ArticleText content,
    List<AnalysedStatement> analysed,
    Consumer<ImportOutcome> beside) {
  ReadyArticle {
    analysed = List.copyOf(analysed);
  }

  static ReadyArticle of(
      Viewer by,
      Extracted extracted,
      ArticleText content,
      List<AnalysedStatement> analysed,
      Consumer<ImportOutcome> beside) {
    SourceFile source = extracted.source();
    return new ReadyArticle(
        by,
        extracted,
        OriginalFile.of(source.name(), extracted.mediaType(), source.content()),
        content,
        analysed,
        beside);
  }

  String name() {
    return extracted.source().name();
  }

  Digest digest() {
    return original.digest();
  }

  /** Where it was published, in the form in which addresses are compared; null when unknown. */
  @Nullable String page() {
    Fact<String> url = extracted.facts().url();
    return url == null ? null : WebAddress.page(url.value());
  }
}
