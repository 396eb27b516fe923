package io.touchstone.persistence.search;

import io.touchstone.domain.search.HitId;
import io.touchstone.domain.search.Meanings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.util.Version;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;
import org.hibernate.search.mapper.pojo.work.SearchIndexingPlanExecutionReport;
import org.jspecify.annotations.Nullable;

/** The index while it is open. */
final class LuceneIndex implements AutoCloseable {
  private final CloseableSearchMapping mapping;
  private final Meanings meanings;
  private final int dimensions;

  /**
   * @param folder made when it is missing
   * @param dimensions of the model's vectors
   */
  LuceneIndex(Path folder, Meanings meanings, int dimensions) {
    this.meanings = meanings;
    this.dimensions = dimensions;
    SearchFields fields = new SearchFields(dimensions);
    this.mapping =
        SearchMapping.builder(AnnotatedTypeSource.empty())
            .property("hibernate.search.mapping.configurer", fields)
            .property("hibernate.search.backend.type", "lucene")
            .property("hibernate.search.backend.lucene_version", Version.LATEST.toString())
            .property("hibernate.search.backend.analysis.configurer", fields)
            .property("hibernate.search.backend.directory.root", folder.toString())
            // one merges while one writes; people search meanwhile
            .property("hibernate.search.backend.thread_pool.size", 2)
            .property("hibernate.search.backend.indexing.queue_count", 1)
            // batches commit for themselves
            .property("hibernate.search.backend.io.commit_interval", 60_000)
            .build();
  }

  SearchSession session() {
    return mapping.createSession();
  }

  /** Whether a vector of this size fits in. */
  boolean fits(int size) {
    return size == dimensions;
  }

  /**
   * Writes what is there and takes out what isn't any more.
   *
   * @param asked all ids of the batch
   * @param found those of them that are still there
   * @param durable whether it has to outlive a kill and be found from now on
   */
  void write(Collection<HitId> asked, List<Searchable> found, boolean durable) {
    Set<HitId> gone = new HashSet<>(asked);
    try (SearchSession session =
        mapping
            .createSessionWithOptions()
            .indexingPlanSynchronizationStrategy(durable ? LuceneIndex::durably : LuceneIndex::soon)
            .build()) {
      for (Searchable row : found) {
        gone.remove(row.id());
        session.indexingPlan().addOrUpdate(new SearchDocument(row, vector(row)));
      }
      for (HitId id : gone) {
        session.indexingPlan().purge(SearchDocument.class, id.toString(), null);
      }
    }
  }

  private byte @Nullable [] vector(Searchable row) {
    byte[] packed = row.vector();
    if (packed == null) {
      return null;
    }
    float[] values = meanings.stored(packed);
    return fits(values.length) ? Quantised.of(values) : null;
  }

  private static void durably(IndexingPlanSynchronizationStrategyConfigurationContext context) {
    context.documentCommitStrategy(DocumentCommitStrategy.FORCE);
    context.documentRefreshStrategy(DocumentRefreshStrategy.FORCE);
    context.indexingFutureHandler(LuceneIndex::await);
  }

  private static void soon(IndexingPlanSynchronizationStrategyConfigurationContext context) {
    context.documentCommitStrategy(DocumentCommitStrategy.NONE);
    context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
    context.indexingFutureHandler(LuceneIndex::await);
  }

  private static void await(
      CompletableFuture<? extends SearchIndexingPlanExecutionReport> writing) {
    writing
        .join()
        .throwable()
        .ifPresent(
            failure -> {
              throw new IllegalStateException("The search index could not be written.", failure);
            });
  }

  /** Makes what was written without haste durable and found. */
  void flush() {
    try (SearchSession session = session()) {
      session.workspace(SearchDocument.class).flush();
      session.workspace(SearchDocument.class).refresh();
    }
  }

  @Override
  public void close() {
    mapping.close();
  }
}
