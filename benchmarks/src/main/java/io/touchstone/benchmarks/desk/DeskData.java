package io.touchstone.benchmarks.desk;

import io.touchstone.analysis.embedding.Encoders;
import io.touchstone.analysis.embedding.PackedText;
import io.touchstone.analysis.embedding.SentenceEncoder;
import io.touchstone.analysis.embedding.Vector;
import io.touchstone.benchmarks.analysis.SimilarVectors;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.account.Accounts;
import io.touchstone.domain.account.Username;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.NewArticle;
import io.touchstone.domain.article.OriginalFile;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.Claims;
import io.touchstone.domain.claim.Role;
import io.touchstone.domain.investigation.Investigation;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationRole;
import io.touchstone.domain.investigation.Investigations;
import io.touchstone.domain.outlet.NameOutlet;
import io.touchstone.domain.outlet.Outlets;
import io.touchstone.domain.review.Assessment;
import io.touchstone.domain.review.AssessmentId;
import io.touchstone.domain.review.Assessments;
import io.touchstone.domain.review.Finding;
import io.touchstone.domain.review.Verdict;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementVector;
import io.touchstone.domain.statement.StatementVectors;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.Digest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts invented articles, claims and marks straight into the product's storage. */
public final class DeskData {
  static final String PASSWORD = "a bench's password";
  public static final int REVIEWERS = 20;

  private static final int OUTLETS_OF_A_CLAIM = 4;
  private static final int ENCODED = 400;
  private static final Instant MORNING = Instant.parse("2026-03-14T08:30:00Z");

  private final ApplicationContext context;
  private final TransactionTemplate transactions;
  private final List<Account> people = new ArrayList<>();

  public DeskData(ApplicationContext context) {
    this.context = context;
    this.transactions = context.getBean(TransactionTemplate.class);
    for (int i = 0; i <= REVIEWERS; i++) {
      Account account =
          new Account(
              AccountId.next(),
              Username.typed("reviewer" + i),
              "Reviewer " + i,
              "{noop}" + PASSWORD,
              i == 0,
              false,
              0);
      people.add(account);
      transactions.executeWithoutResult(_ -> bean(Accounts.class).add(account));
    }
  }

  /** Two small articles and a large one whose statements are all marked by somebody else. */
  InvestigationId reading(int marked) {
    InvestigationId id = investigation("Reading");
    article(id, 0, 20);
    article(id, 1, 20);
    List<Statement> large = article(id, 2, marked);
    for (int from = 0; from < large.size(); from += 100) {
      int to = Math.min(large.size(), from + 100);
      List<Statement> some = large.subList(from, to);
      transactions.executeWithoutResult(_ -> some.forEach(it -> mark(id, it)));
    }
    return id;
  }

  /** Claims by outlets; each claim in four of them. */
  InvestigationId matrix(int outlets, int claims) {
    InvestigationId id = investigation("Matrix");
    List<List<Statement>> articles = new ArrayList<>();
    for (int i = 0; i < outlets; i++) {
      articles.add(article(id, i, claims * OUTLETS_OF_A_CLAIM / outlets));
    }
    int[] used = new int[outlets];
    for (int from = 0; from < claims; from += 100) {
      int begin = from;
      transactions.executeWithoutResult(
          _ -> {
            for (int i = begin; i < Math.min(claims, begin + 100); i++) {
              List<Statement> members = new ArrayList<>();
              for (int k = 0; k < OUTLETS_OF_A_CLAIM; k++) {
                int outlet = (i * OUTLETS_OF_A_CLAIM + k) % outlets;
                members.add(articles.get(outlet).get(used[outlet]++));
              }
              claim(id, members);
            }
          });
    }
    return id;
  }

  /** One article that all reviewers mark at once. */
  public InvestigationId team(int statements) {
    InvestigationId id = investigation("Team");
    article(id, 0, statements);
    return id;
  }

  /** Statements to search among, each with what a language model would make of it. */
  void archive(int articles, int statements) {
    InvestigationId id = investigation("Archive");
    SentenceEncoder encoder = Encoders.bundled();
    SimilarVectors vectors =
        new SimilarVectors(
            DeskText.of(0, ENCODED).sentences().stream().map(encoder::vector).toList());
    for (int i = 0; i < articles; i++) {
      List<StatementVector> made = new ArrayList<>();
      for (Statement statement : article(id, i, statements)) {
        Vector vector = vectors.next();
        made.add(
            new StatementVector(
                statement.id(),
                Digest.of(statement.text()),
                PackedText.vectors(List.of(vector, vector)),
                new byte[] {0, 0}));
      }
      bean(StatementVectors.class).keep(encoder.model(), made);
    }
  }

  private InvestigationId investigation(String title) {
    Map<AccountId, InvestigationRole> members = new HashMap<>();
    people.forEach(it -> members.put(it.id(), InvestigationRole.EDITOR));
    InvestigationId id = InvestigationId.next();
    transactions.executeWithoutResult(
        _ ->
            bean(Investigations.class)
                .add(new Investigation(id, title, "How fast?", false, members, MORNING, 0)));
    return id;
  }

  private List<Statement> article(InvestigationId investigation, int place, int statements) {
    DeskText text = DeskText.of(place, statements);
    String title = "Invented article " + (place + 1);
    OriginalFile original =
        OriginalFile.of(
            title + ".txt",
            "text/plain",
            (investigation + title + text.content().text()).getBytes(StandardCharsets.UTF_8));
    ArticleId id = ArticleId.next();
    ArticleRevision revision =
        ArticleRevision.of(id, 1, text.content(), original, "bench 1", MORNING);
    ArticleFacts facts =
        new ArticleFacts(
            new Fact<>(title, "bench"),
            null,
            List.of(),
            Fact.typed(new PublicationDate("2026-03-%02d".formatted(place % 28 + 1))),
            null,
            null,
            List.of());
    List<Statement> found = text.statements(revision);
    transactions.executeWithoutResult(
        _ -> {
          Articles articles = bean(Articles.class);
          NameOutlet outlets = new NameOutlet(bean(Outlets.class));
          Article article =
              new Article(
                  id,
                  investigation,
                  articles.nextNumbers(investigation, 1),
                  outlets.named("The Invented Courier No. " + (place + 1)).id(),
                  facts,
                  revision.id(),
                  0);
          articles.addAll(List.of(new NewArticle(article, revision, original)));
          bean(Statements.class).addAll(found);
        });
    return found;
  }

  private void mark(InvestigationId investigation, Statement statement) {
    Claim claim = claim(investigation, List.of(statement));
    bean(Assessments.class)
        .add(
            new Assessment(
                AssessmentId.next(),
                claim.id(),
                people.getLast().id(),
                1,
                new Assessment.Decision.Mark(
                    Finding.of(Verdict.ATTRIBUTED), "She is named.", "", null),
                CommandId.next(),
                MORNING,
                0));
  }

  private Claim claim(InvestigationId investigation, List<Statement> members) {
    return bean(Claims.class)
        .add(
            new Claim(
                ClaimId.next(),
                investigation,
                0,
                members.getFirst().text(),
                ClaimFacts.NONE,
                members.stream().map(it -> new Appearance(it.id(), Role.ATTRIBUTES)).toList(),
                0));
  }

  private <T> T bean(Class<T> type) {
    return context.getBean(type);
  }
}
