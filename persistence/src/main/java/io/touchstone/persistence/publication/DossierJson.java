package io.touchstone.persistence.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dossier as it is kept: its components by name, sorted, so that the same dossier gives the same
 * bytes. Kept ones are read for as long as the product lives: a component that came later is absent
 * in them, one that went is passed over, and the names below never change.
 */
final class DossierJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Dossier.class, Dossiers.class)
          .addMixIn(Finding.class, Findings.class)
          .addMixIn(Attribution.class, Attributions.class)
          .addMixIn(Origin.class, Origins.class)
          .build();

  private DossierJson() {}

  static byte[] write(Dossier dossier) {
    return JSON.writeValueAsBytes(dossier);
  }

  static Dossier read(byte[] content) {
    return JSON.readValue(content, Dossier.class);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Finding.Supported.class, name = "supported"),
    @JsonSubTypes.Type(value = Finding.NotCheckable.class, name = "not-checkable")
  })
  private interface Findings {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Attribution.NamedPerson.class, name = "person"),
    @JsonSubTypes.Type(value = Attribution.NamedDocument.class, name = "document"),
    @JsonSubTypes.Type(value = Attribution.OtherOutlet.class, name = "outlet"),
    @JsonSubTypes.Type(value = Attribution.Anonymous.class, name = "anonymous"),
    @JsonSubTypes.Type(value = Attribution.OwnReporting.class, name = "own-reporting"),
    @JsonSubTypes.Type(value = Attribution.Unattributed.class, name = "unattributed")
  })
  private interface Attributions {}

  /** What readers are told since isn't part of what was published. */
  @JsonIgnoreProperties("notices")
  private interface Dossiers {}

  /** What follows from the rest isn't kept. */
  @JsonIgnoreProperties("counts")
  private interface Origins {}
}
