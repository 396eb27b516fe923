package io.touchstone.report.replication;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.inquiry.InquiryId;
import io.touchstone.domain.inquiry.Reply;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.replication.Replica;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.SuggestionId;
import io.touchstone.domain.text.Digest;
import io.touchstone.domain.trail.Seal;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A replica as packs hold it: its components by name, sorted, so that the same replica gives the
 * same bytes. Whoever renames a component of it or of what it consists of makes another version of
 * the pack; {@code ReplicaJsonTest} reads one of each version.
 */
final class ReplicaJson {
  private static final List<Class<?>> IDS =
      List.of(
          InvestigationId.class,
          AccountId.class,
          OutletId.class,
          ArticleId.class,
          RevisionId.class,
          StatementId.class,
          SuggestionId.class,
          ClaimId.class,
          EvidenceId.class,
          AssessmentId.class,
          InquiryId.class,
          CommandId.class);

  private static final JsonMapper JSON = mapper();

  private ReplicaJson() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultPropertyInclusion(
                it -> it.withValueInclusion(JsonInclude.Include.NON_NULL))
            // what follows from the components isn't written
            .changeDefaultVisibility(it -> it.withIsGetterVisibility(Visibility.NONE))
            .addMixIn(Digest.class, OfHex.class)
            .addMixIn(Seal.class, OfSalt.class)
            .addMixIn(PublicationDate.class, OfIso.class)
            .addMixIn(Finding.class, Findings.class)
            .addMixIn(Attribution.class, Attributions.class)
            .addMixIn(ClaimKind.class, Kinds.class)
            .addMixIn(EvidenceSource.class, Sources.class)
            .addMixIn(Archive.class, Archives.class)
            .addMixIn(Reply.class, Replies.class)
            .addMixIn(Assessment.Decision.class, Decisions.class);
    IDS.forEach(id -> builder.addMixIn(id, OfUuid.class));
    return builder.build();
  }

  static byte[] write(Replica replica) {
    return JSON.writeValueAsBytes(replica);
  }

  /**
   * @throws tools.jackson.core.JacksonException when it isn't one
   */
  static Replica read(InputStream json) {
    return JSON.readValue(json, Replica.class);
  }

  private abstract static class OfUuid {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfUuid(UUID unused) {}

    @JsonValue
    abstract UUID value();
  }

  private abstract static class OfHex {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfHex(String unused) {}

    @JsonValue
    abstract String hex();
  }

  private abstract static class OfSalt {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfSalt(String unused) {}

    @JsonValue
    abstract String salt();
  }

  private abstract static class OfIso {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    OfIso(String unused) {}

    @JsonValue
    abstract String iso();
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

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = ClaimKind.Content.class, name = "content"),
    @JsonSubTypes.Type(value = ClaimKind.Utterance.class, name = "utterance")
  })
  private interface Kinds {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = EvidenceSource.Passage.class, name = "passage"),
    @JsonSubTypes.Type(value = EvidenceSource.External.class, name = "external")
  })
  private interface Sources {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Archive.None.class, name = "none"),
    @JsonSubTypes.Type(value = Archive.Kept.class, name = "kept"),
    @JsonSubTypes.Type(value = Archive.Failed.class, name = "failed")
  })
  private interface Archives {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Awaited.class, name = "awaited"),
    @JsonSubTypes.Type(value = Reply.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = Reply.NoneUntil.class, name = "none-until")
  })
  private interface Replies {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Assessment.Decision.Mark.class, name = "mark"),
    @JsonSubTypes.Type(value = Assessment.Decision.Withdrawal.class, name = "withdrawal")
  })
  private interface Decisions {}
}
