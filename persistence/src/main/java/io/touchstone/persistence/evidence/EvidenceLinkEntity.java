package io.touchstone.persistence.evidence;

import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "evidence_link")
class EvidenceLinkEntity {
  @Id UUID id;

  @Column(name = "claim_id")
  UUID claim;

  /** Of a passage; null for something outside. */
  @Column(name = "statement_id")
  @Nullable UUID statement;

  /** Of something outside; null for a passage. */
  @Nullable String title;

  @Nullable String url;

  /** Of what is kept of something outside; null when nothing is. */
  @Column(name = "copy_digest")
  @Nullable String copyDigest;

  @Column(name = "copy_name")
  @Nullable String copyName;

  /** Why nothing is kept although it was tried; null otherwise. */
  @Column(name = "copy_problem")
  @Nullable String copyProblem;

  /** When it was kept, or tried in vain. */
  @Column(name = "copied_at")
  @Nullable Instant copiedAt;

  @Enumerated(EnumType.STRING)
  Stance stance;

  @Enumerated(EnumType.STRING)
  EvidenceKind kind;

  @Enumerated(EnumType.STRING)
  Visibility visibility;

  String note;

  @Column(name = "added_by")
  UUID addedBy;

  Instant addedAt;

  @Column(insertable = false)
  long sequence;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  EvidenceLinkEntity() {}
}
