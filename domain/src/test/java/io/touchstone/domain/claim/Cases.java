package io.touchstone.domain.claim;

import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
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
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds cases for tests in a few words. */
public final class Cases {
  private static final String TEXT = "The gate failed at dawn.";
  private static final InvestigationId INVESTIGATION = InvestigationId.next();

  private final List<AppearanceInContext> appearances = new ArrayList<>();
  private final List<EvidenceInContext> evidence = new ArrayList<>();
  private int articles;

  public static Cases claim() {
    return new Cases();
  }

  public Cases asserted(String outlet) {
    return appears(Role.ASSERTS, outlet(outlet, null), new Attribution.Unattributed());
  }

  public Cases assertedByUnknownOutlet() {
    return appears(Role.ASSERTS, null, new Attribution.Unattributed());
  }

  public Cases assertedOwnedBy(String owner, String outlet) {
    return appears(Role.ASSERTS, outlet(outlet, owner), new Attribution.Unattributed());
  }

  public Cases saidByInstitution(String name, String outlet) {
    return appears(Role.ATTRIBUTES, outlet(outlet, null), new Attribution.NamedDocument(name));
  }

  public Cases said(String person, String outlet) {
    return appears(
        Role.ATTRIBUTES, outlet(outlet, null), new Attribution.NamedPerson(person, null));
  }

  public Cases saidByNobodyNamed(String outlet) {
    return appears(Role.ATTRIBUTES, outlet(outlet, null), new Attribution.Anonymous("residents"));
  }

  public Cases denied(String person, String outlet) {
    return appears(Role.DENIES, outlet(outlet, null), new Attribution.NamedPerson(person, null));
  }

  public Cases questioned(String outlet) {
    return appears(Role.QUESTIONS, outlet(outlet, null), new Attribution.Unattributed());
  }

  public Cases crediting(String agency, String outlet) {
    return add(
        Role.ASSERTS,
        new ArticleInContext(article(List.of(agency)), outlet(outlet, null)),
        new Attribution.Unattributed(),
        null);
  }

  public Cases copiedFrom(String source, String outlet) {
    return add(
        Role.ASSERTS,
        new ArticleInContext(article(List.of()), outlet(outlet, null)),
        new Attribution.Unattributed(),
        new ArticleInContext(article(List.of()), outlet(source, null)));
  }

  public Cases citing(String cited, String outlet) {
    return appears(Role.ATTRIBUTES, outlet(outlet, null), new Attribution.OtherOutlet(cited));
  }

  /** Without a source of its own, as the article of the appearance before has it. */
  public Cases reworkingTheLast(String outlet) {
    return add(
        Role.ASSERTS,
        new ArticleInContext(article(List.of()), outlet(outlet, null)),
        new Attribution.Unattributed(),
        appearances.getLast().where().in());
  }

  /** The article of the last appearance has another text by now, without it. */
  public Cases noLonger() {
    AppearanceInContext last = appearances.removeLast();
    ArticleInContext in = last.where().in();
    Article revised = in.article().revised(RevisionId.next(), null, in.article().facts());
    appearances.add(
        new AppearanceInContext(
            last.role(),
            new StatementInContext(
                last.where().statement(),
                new ArticleInContext(revised, in.outlet()),
                last.where().reworks())));
    return this;
  }

  public Cases outside(Stance stance, EvidenceKind kind, String title) {
    return link(stance, kind, Visibility.PUBLIC, title);
  }

  public Cases confidential(Stance stance, EvidenceKind kind, String title) {
    return link(stance, kind, Visibility.CONFIDENTIAL, title);
  }

  public Cases passage(Stance stance, String person, String outlet) {
    ArticleInContext in = new ArticleInContext(article(List.of()), outlet(outlet, null));
    StatementInContext where =
        new StatementInContext(
            statement(in.article(), new Attribution.NamedPerson(person, null)), in, null);
    evidence.add(
        new EvidenceInContext(
            evidenceLink(
                new EvidenceSource.Passage(where.statement().id()),
                stance,
                EvidenceKind.SECONDARY,
                Visibility.PUBLIC),
            where));
    return this;
  }

  public ClaimCase build() {
    List<Appearance> plain =
        appearances.stream()
            .map(it -> new Appearance(it.where().statement().id(), it.role()))
            .toList();
    Claim claim = new Claim(ClaimId.next(), INVESTIGATION, 1, TEXT, ClaimFacts.NONE, plain, 0);
    return new ClaimCase(claim, appearances, evidence, List.of());
  }

  private Cases appears(Role role, @Nullable Outlet outlet, Attribution attribution) {
    return add(role, new ArticleInContext(article(List.of()), outlet), attribution, null);
  }

  private Cases add(
      Role role, ArticleInContext in, Attribution attribution, @Nullable ArticleInContext reworks) {
    Statement statement = statement(in.article(), attribution);
    appearances.add(new AppearanceInContext(role, new StatementInContext(statement, in, reworks)));
    return this;
  }

  private Cases link(Stance stance, EvidenceKind kind, Visibility visibility, String title) {
    evidence.add(
        new EvidenceInContext(
            evidenceLink(new EvidenceSource.External(title, null), stance, kind, visibility),
            null));
    return this;
  }

  private static EvidenceLink evidenceLink(
      EvidenceSource source, Stance stance, EvidenceKind kind, Visibility visibility) {
    return new EvidenceLink(
        EvidenceId.next(),
        ClaimId.next(),
        source,
        stance,
        kind,
        visibility,
        "",
        AccountId.next(),
        Instant.EPOCH);
  }

  private Article article(List<String> credits) {
    articles++;
    ArticleFacts facts =
        new ArticleFacts(
            null,
            null,
            List.of(),
            null,
            null,
            null,
            credits.stream().map(credit -> new Fact<>(credit, "credit line")).toList());
    return new Article(
        ArticleId.next(), INVESTIGATION, articles, null, facts, RevisionId.next(), 0);
  }

  private static Statement statement(Article article, Attribution attribution) {
    return new Statement(
        StatementId.next(),
        article.id(),
        article.revision(),
        1,
        StatementKind.BODY,
        TextAnchor.in(TEXT, new TextSpan(0, TEXT.length())),
        attribution,
        null);
  }

  private static Outlet outlet(String name, @Nullable String owner) {
    return new Outlet(OutletId.next(), name, null, owner, false);
  }
}
