package io.touchstone.persistence.article;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.SaveOutcome;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.FiledRevision;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import io.touchstone.persistence.claim.Leftovers;
import io.touchstone.persistence.locking.InvestigationLock;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
@Transactional
class JpaArticles implements Articles {
  private final EntityManager entities;
  private final JdbcClient jdbc;
  private final InvestigationLock lock;
  private final ArticleList list;
  private final Originals originals;
  private final Leftovers leftovers;

  JpaArticles(
      EntityManager entities,
      JdbcClient jdbc,
      InvestigationLock lock,
      ArticleList list,
      Originals originals,
      Leftovers leftovers) {
    this.entities = entities;
    this.jdbc = jdbc;
    this.lock = lock;
    this.list = list;
    this.originals = originals;
    this.leftovers = leftovers;
  }

  @Override
  public Optional<Article> find(ArticleId id) {
    return Optional.ofNullable(entities.find(ArticleEntity.class, id.value()))
        .map(ArticleMapper::toDomain);
  }

  @Override
  public List<Article> in(InvestigationId investigation) {
    return entities
        .createQuery("from ArticleEntity where investigation = :in", ArticleEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(ArticleMapper::toDomain)
        .sorted(ArticleList.inOrder(JpaArticles::published, Article::number))
        .toList();
  }

  private static @Nullable PublicationDate published(Article article) {
    Fact<PublicationDate> published = article.facts().published();
    return published == null ? null : published.value();
  }

  @Override
  public List<ArticleSummary> summaries(InvestigationId investigation) {
    return list.of(investigation);
  }

  /** Apart from the other: a list is planned anew each time, which costs more than looking. */
  @Override
  public Optional<ArticleId> withOriginal(InvestigationId investigation, Digest original) {
    return jdbc.sql(
            """
            select article_id from article_revision
             where investigation_id = ? and original_digest = ? limit 1
            """)
        .params(investigation.value(), original.hex())
        .query(UUID.class)
        .optional()
        .map(ArticleId::new);
  }

  @Override
  public Map<Digest, ArticleId> withOriginals(
      InvestigationId investigation, Collection<Digest> originals) {
    return idsBy(
            """
            select original_digest as key, article_id as id from article_revision
             where investigation_id = ? and original_digest = any(?)
            """,
            investigation,
            originals.stream().map(Digest::hex).toArray(String[]::new))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(it -> new Digest(it.getKey()), Map.Entry::getValue));
  }

  @Override
  public Map<String, ArticleId> publishedAt(
      InvestigationId investigation, Collection<String> pages) {
    return pages.isEmpty()
        ? Map.of()
        : idsBy(
            """
            select page as key, id from article where investigation_id = ? and page = any(?)
            """,
            investigation,
            pages.toArray(String[]::new));
  }

  private Map<String, ArticleId> idsBy(
      String select, InvestigationId investigation, String[] wanted) {
    Map<String, ArticleId> found = new HashMap<>();
    jdbc.sql(select)
        .params(investigation.value(), wanted)
        .query(
            row -> {
              found.put(row.getString("key"), new ArticleId(row.getObject("id", UUID.class)));
            });
    return found;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(InvestigationId investigation) {
    lock.take(investigation);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public int nextNumbers(InvestigationId investigation, int count) {
    lock.take(investigation);
    return jdbc.sql(
            """
            update investigation_counter set last_article = last_article + :count
             where investigation_id = :in returning last_article - :count + 1
            """)
        .param("in", investigation.value())
        .param("count", count)
        .query(Integer.class)
        .single();
  }

  @Override
  public void addAll(List<NewArticle> added) {
    added.stream().map(it -> it.article().investigation()).distinct().forEach(lock::take);
    originals.keep(added.stream().map(NewArticle::original).toList());
    added.forEach(it -> entities.persist(ArticleMapper.toEntity(it.article())));
    entities.flush();
    added.forEach(
        it ->
            entities.persist(
                ArticleMapper.toEntity(
                    it.article().investigation(), it.revision(), it.original())));
    entities.flush();
  }

  @Override
  public void revise(Article article, ArticleRevision revision, OriginalFile original) {
    lock.take(article.investigation());
    originals.keep(List.of(original));
    entities.persist(ArticleMapper.toEntity(article.investigation(), revision, original));
    entities.flush();
    save(article, article.version());
  }

  @Override
  public SaveOutcome<Article> save(Article article, long expectedVersion) {
    lock.take(article.investigation());
    ArticleEntity stored = entities.find(ArticleEntity.class, article.id().value());
    if (stored == null) {
      throw new NotFoundException("There is no such article any more.");
    }
    if (stored.version != expectedVersion) {
      return new SaveOutcome.Stale<>(ArticleMapper.toDomain(stored));
    }
    ArticleMapper.change(stored, article);
    entities.flush();
    return new SaveOutcome.Saved<>(ArticleMapper.toDomain(stored));
  }

  @Override
  public Optional<ArticleRevision> revision(RevisionId id) {
    return Optional.ofNullable(entities.find(RevisionEntity.class, id.value()))
        .map(ArticleMapper::toDomain);
  }

  @Override
  public List<FiledRevision> revisions(InvestigationId investigation) {
    return entities
        .createQuery(
            "from RevisionEntity where investigation = :in order by article, number",
            RevisionEntity.class)
        .setParameter("in", investigation.value())
        .getResultList()
        .stream()
        .map(it -> new FiledRevision(ArticleMapper.toDomain(it), it.fileName, it.mediaType))
        .toList();
  }

  @Override
  public Optional<OriginalFile> original(Digest digest) {
    return originals.find(digest).filter(OriginalFile::isHere);
  }

  @Override
  public void remove(ArticleId id) {
    Optional<Article> article = find(id);
    if (article.isEmpty()) {
      return;
    }
    InvestigationId investigation = article.get().investigation();
    lock.take(investigation);
    List<String> files = originals.lockThoseOf(id.value());
    jdbc.sql("delete from article where id = ?").param(id.value()).update();
    originals.dropUnused(files);
    leftovers.remove(investigation);
  }
}
