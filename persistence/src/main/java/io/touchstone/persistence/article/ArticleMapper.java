package io.touchstone.persistence.article;

import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.article.TextBlock;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.text.WebAddress;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

final class ArticleMapper {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<BlockJson>> BLOCKS = new TypeReference<>() {};

  private record BlockJson(BlockKind kind, int start, int end) {}

  private ArticleMapper() {}

  static ArticleEntity toEntity(Article article) {
    ArticleEntity entity = new ArticleEntity();
    entity.id = article.id().value();
    entity.investigation = article.investigation().value();
    entity.number = article.number();
    entity.version = 0;
    change(entity, article);
    return entity;
  }

  /** Takes over what may change, as the next version. */
  static void change(ArticleEntity entity, Article article) {
    OutletId outlet = article.outlet();
    entity.outlet = outlet == null ? null : outlet.value();
    entity.facts = FactsJson.write(article.facts());
    Fact<String> url = article.facts().url();
    entity.page = url == null ? null : WebAddress.page(url.value());
    entity.revision = article.revision().value();
    entity.version++;
  }

  static Article toDomain(ArticleEntity entity) {
    return new Article(
        new ArticleId(entity.id),
        new InvestigationId(entity.investigation),
        entity.number,
        outletOf(entity.outlet),
        FactsJson.read(entity.facts),
        new RevisionId(entity.revision),
        entity.version);
  }

  private static @Nullable OutletId outletOf(@Nullable UUID id) {
    return id == null ? null : new OutletId(id);
  }

  static RevisionEntity toEntity(
      InvestigationId investigation, ArticleRevision revision, OriginalFile original) {
    RevisionEntity entity = new RevisionEntity();
    entity.id = revision.id().value();
    entity.article = revision.article().value();
    entity.investigation = investigation.value();
    entity.number = revision.number();
    entity.text = revision.content().text();
    entity.textDigest = revision.textDigest().hex();
    entity.blocks =
        JSON.writeValueAsString(
            revision.content().blocks().stream()
                .map(it -> new BlockJson(it.kind(), it.span().start(), it.span().end()))
                .toList());
    entity.original = revision.original().hex();
    entity.fileName = original.name();
    entity.mediaType = original.mediaType();
    entity.extractor = revision.extractor();
    entity.capturedAt = revision.capturedAt().truncatedTo(ChronoUnit.MICROS);
    return entity;
  }

  static ArticleRevision toDomain(RevisionEntity entity) {
    List<TextBlock> blocks =
        JSON.readValue(entity.blocks, BLOCKS).stream()
            .map(it -> new TextBlock(it.kind, new TextSpan(it.start, it.end)))
            .toList();
    return new ArticleRevision(
        new RevisionId(entity.id),
        new ArticleId(entity.article),
        entity.number,
        new ArticleText(entity.text, blocks),
        new Digest(entity.textDigest),
        new Digest(entity.original),
        entity.extractor,
        entity.capturedAt);
  }
}
