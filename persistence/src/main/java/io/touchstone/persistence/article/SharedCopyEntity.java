package io.touchstone.persistence.article;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.SharedCopy;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "shared_copy")
@IdClass(SharedCopyEntity.Pair.class)
class SharedCopyEntity {
  record Pair(UUID derived, UUID source) {}

  @Id
  @Column(name = "derived_id")
  UUID derived;

  @Id
  @Column(name = "source_id")
  UUID source;

  double containment;
  String reason;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
  SharedCopyEntity() {}

  SharedCopy toDomain() {
    return new SharedCopy(new ArticleId(derived), new ArticleId(source), containment, reason);
  }
}
