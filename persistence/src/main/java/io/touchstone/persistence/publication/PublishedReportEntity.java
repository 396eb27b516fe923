package io.touchstone.persistence.publication;

import io.touchstone.domain.publication.Audience;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "published_report")
class PublishedReportEntity {
  @Id
  @Convert(disableConversion = true)
  String address;

  @Column(name = "investigation_id", updatable = false)
  UUID investigation;

  String title;

  @Enumerated(EnumType.STRING)
  Audience audience;

  @Nullable Instant withdrawnAt;

  @Nullable UUID withdrawnBy;

  @Nullable String notice;

  @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @JoinColumn(name = "address", insertable = false, updatable = false)
  @OrderBy("number")
  List<PublishedVersionEntity> versions = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // the mapper or Hibernate fills the fields
  PublishedReportEntity() {}
}
