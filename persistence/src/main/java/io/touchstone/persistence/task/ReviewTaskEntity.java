package io.touchstone.persistence.task;

import io.touchstone.domain.task.Priority;
import io.touchstone.domain.task.TaskState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_task")
class ReviewTaskEntity {
  @Id UUID id;

  @Column(name = "investigation_id")
  UUID investigation;

  /** Null for a task about chosen claims or statements. */
  @Column(name = "article_id")
  @Nullable UUID article;

  /** The chosen claims with their places. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "review_task_claim", joinColumns = @JoinColumn(name = "task_id"))
  @MapKeyColumn(name = "claim_id")
  @Column(name = "position")
  Map<UUID, Integer> claims = new HashMap<>();

  /** The chosen statements with their places. */
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "review_task_statement", joinColumns = @JoinColumn(name = "task_id"))
  @MapKeyColumn(name = "statement_id")
  @Column(name = "position")
  Map<UUID, Integer> statements = new HashMap<>();

  @Column(name = "assignee_id")
  @Nullable UUID assignee;

  @Column(name = "assigned_by")
  UUID assignedBy;

  @Nullable LocalDate due;
  String note;

  @Enumerated(EnumType.STRING)
  TaskState state;

  @Enumerated(EnumType.STRING)
  Priority priority;

  Instant assignedAt;
  @Nullable Instant remindedAt;
  long version;

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  ReviewTaskEntity() {}
}
