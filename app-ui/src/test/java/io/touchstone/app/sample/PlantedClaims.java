package io.touchstone.app.sample;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ArticleInContext;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceKind;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.evidence.Stance;
import io.touchstone.domain.evidence.Visibility;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.outlet.OutletId;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The sample as somebody read it who planted it: every claim with its appearances and its verdict.
 */
final class PlantedClaims {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String PRIMARY_RECORD = "dsa-23-117";
  private static final InvestigationId INVESTIGATION = InvestigationId.next();

  private final Map<String, ArticleInContext> articles = new HashMap<>();
  private final JsonNode planted = read("/sample/planted.json");

  PlantedClaims() {
    JsonNode listed = read("/sample/investigation.json").get("articles");
    for (JsonNode entry : listed) {
      articles.put(entry.get("file").asString(), article(entry, articles.size() + 1));
    }
  }

  /** One planted claim. */
  record Planted(String id, String closesAs, ClaimCase claimCase) {
    @Override
    public String toString() {
      return id + ": " + closesAs;
    }
  }

  List<Planted> all() {
    return planted.get("claims").valueStream().map(this::planted).toList();
  }

  private Planted planted(JsonNode claim) {
    List<AppearanceInContext> appearances =
        claim.get("appearances").valueStream().map(this::appearance).toList();
    ClaimId id = ClaimId.next();
    Claim plain =
        new Claim(
            id,
            INVESTIGATION,
            1,
            claim.get("id").asString(),
            ClaimFacts.NONE,
            appearances.stream()
                .map(it -> new Appearance(it.where().statement().id(), it.role()))
                .toList(),
            0);
    boolean recorded =
        claim
            .get("appearances")
            .valueStream()
            .anyMatch(it -> it.get("origin").asString().equals(PRIMARY_RECORD));
    JsonNode asContent = claim.get("closesAsContent");
    return new Planted(
        claim.get("id").asString(),
        asContent == null ? claim.get("closesAs").asString() : asContent.asString(),
        new ClaimCase(plain, appearances, recorded ? List.of(record(id)) : List.of(), List.of()));
  }

  private AppearanceInContext appearance(JsonNode appearance) {
    String file = appearance.get("file").asString();
    ArticleInContext article = articles.get(file);
    String text = appearance.get("text").asString();
    Statement statement =
        new Statement(
            StatementId.next(),
            article.article().id(),
            article.article().revision(),
            1,
            StatementKind.BODY,
            TextAnchor.in(text, new TextSpan(0, CodePoints.length(text))),
            attribution(appearance.get("attribution")),
            null);
    boolean reprint = file.equals("evening-ledger.docx");
    return new AppearanceInContext(
        Role.valueOf(appearance.get("role").asString()),
        new StatementInContext(
            statement, article, reprint ? articles.get("norrbulletin.txt") : null));
  }

  /** As the article prints it: a misspelt name stays misspelt. */
  private static Attribution attribution(JsonNode attribution) {
    JsonNode printed = attribution.get("asPrinted");
    JsonNode named = printed == null ? attribution.get("name") : printed;
    return switch (attribution.get("kind").asString()) {
      case "NAMED_PERSON" -> new Attribution.NamedPerson(named.asString(), null);
      case "NAMED_DOCUMENT" -> new Attribution.NamedDocument(named.asString());
      case "OTHER_OUTLET" -> new Attribution.OtherOutlet(named.asString());
      case "OWN_REPORTING" -> new Attribution.OwnReporting();
      case "UNATTRIBUTED" -> new Attribution.Unattributed();
      case String other -> throw new IllegalArgumentException("unknown attribution " + other);
    };
  }

  private static EvidenceInContext record(ClaimId claim) {
    return new EvidenceInContext(
        new EvidenceLink(
            EvidenceId.next(),
            claim,
            new EvidenceSource.External("Inspection report DSA 23/117", null),
            Stance.SUPPORTS,
            EvidenceKind.PRIMARY_RECORD,
            Visibility.PUBLIC,
            "",
            AccountId.next(),
            Instant.EPOCH),
        null);
  }

  private static ArticleInContext article(JsonNode entry, int number) {
    JsonNode outlet = entry.get("outlet");
    Outlet publisher =
        new Outlet(
            OutletId.next(),
            outlet.get("name").asString(),
            outlet.get("domain").asString(),
            outlet.get("ownershipGroup").asString(),
            outlet.get("wireAgency").asBoolean());
    Article article =
        new Article(
            ArticleId.next(),
            INVESTIGATION,
            number,
            publisher.id(),
            ArticleFacts.NONE,
            RevisionId.next(),
            0);
    return new ArticleInContext(article, publisher);
  }

  private static JsonNode read(String resource) {
    return JSON.readTree(PlantedClaims.class.getResourceAsStream(resource));
  }
}
