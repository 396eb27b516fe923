package io.touchstone.domain.review;

import static java.util.stream.Collectors.toMap;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.claim.Surroundings;
import io.touchstone.domain.statement.Lineage;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lays out an article for review: its statements, each with its claim and what is suggested. */
public class ReadDesk {
  private final ReadArticle reading;
  private final ClaimCases cases;
  private final Suggestions suggestions;
  private final Statements statements;

  public ReadDesk(
      ReadArticle reading, ClaimCases cases, Suggestions suggestions, Statements statements) {
    this.reading = reading;
    this.cases = cases;
    this.suggestions = suggestions;
    this.statements = statements;
  }

  /**
   * A statement on the desk.
   *
   * @param claim the case of the claim that it belongs to; empty while it belongs to none
   * @param suggested number of open suggestions about it
   * @param alike statements of its claim, and those that are strongly suggested to say the same
   */
  public record DeskStatement(
      Statement statement, Optional<ClaimCase> claim, int suggested, List<Alike> alike) {
    public DeskStatement {
      alike = List.copyOf(alike);
    }

    private DeskStatement with(ClaimCase now) {
      return new DeskStatement(statement, Optional.of(now), suggested, alike);
    }

    public Standing standing() {
      return claim.map(ClaimCase::standing).orElseGet(Standing.Unreviewed::new);
    }
  }

  /** A statement that says the same, or may, and how it stands to the one on the desk. */
  public record Alike(Statement statement, Lineage lineage) {}

  /** An article on the desk; statements in the order of the text. */
  public record Desk(
      ReadArticle.Read reading, List<DeskStatement> statements, Surroundings surroundings) {
    public Desk {
      statements = List.copyOf(statements);
    }

    public Article article() {
      return reading.article();
    }

    /** The same with what became of one claim; everything else stays as it was read. */
    private Desk with(ClaimCase now) {
      Set<StatementId> members = new HashSet<>();
      now.claim().appearances().forEach(it -> members.add(it.statement()));
      return new Desk(
          reading,
          statements.stream()
              .map(it -> members.contains(it.statement().id()) ? it.with(now) : it)
              .toList(),
          surroundings);
    }

    public Optional<DeskStatement> statement(StatementId id) {
      return statements.stream().filter(it -> it.statement().id().equals(id)).findFirst();
    }
  }

  /**
   * @throws NotFoundException when the article doesn't exist for this viewer
   */
  @Transactional
  public Desk of(Viewer viewer, ArticleId id) {
    ReadArticle.Read read = reading.read(viewer, id);
    Map<StatementId, ClaimCase> claims = new HashMap<>();
    for (ClaimCase claimCase : cases.in(viewer, read.article().investigation())) {
      for (Appearance appearance : claimCase.claim().appearances()) {
        claims.put(appearance.statement(), claimCase);
      }
    }
    Map<StatementId, List<Suggestion>> open = new HashMap<>();
    for (Suggestion suggestion : suggestions.open(read.article().investigation())) {
      open.computeIfAbsent(suggestion.similarity().a(), _ -> new ArrayList<>()).add(suggestion);
      open.computeIfAbsent(suggestion.similarity().b(), _ -> new ArrayList<>()).add(suggestion);
    }
    Map<StatementId, Statement> suggested = suggestedFor(read.statements(), open);
    Surroundings surroundings = cases.surroundings(viewer, read.article().investigation());
    return new Desk(
        read,
        read.statements().stream()
            .map(
                it ->
                    onDesk(
                        it,
                        claims.get(it.id()),
                        open.getOrDefault(it.id(), List.of()),
                        suggested,
                        surroundings))
            .toList(),
        surroundings);
  }

  /**
   * The desk after this statement's claim was marked, without reading all other claims again; as it
   * was when the statement doesn't exist for this viewer any longer.
   */
  @Transactional
  public Desk afterMark(Viewer viewer, Desk before, StatementId marked) {
    return cases.of(viewer, marked).map(before::with).orElse(before);
  }

  private Map<StatementId, Statement> suggestedFor(
      List<Statement> ofArticle, Map<StatementId, List<Suggestion>> open) {
    Set<StatementId> wanted = new HashSet<>();
    for (Statement statement : ofArticle) {
      for (Suggestion suggestion : open.getOrDefault(statement.id(), List.of())) {
        if (suggestion.similarity().strong()) {
          wanted.add(suggestion.other(statement.id()));
        }
      }
    }
    return statements.findAll(wanted).stream().collect(toMap(Statement::id, it -> it));
  }

  private static DeskStatement onDesk(
      Statement statement,
      @Nullable ClaimCase claim,
      List<Suggestion> open,
      Map<StatementId, Statement> suggested,
      Surroundings surroundings) {
    StatementInContext here = surroundings.place(statement);
    Stream<Alike> same =
        Stream.ofNullable(claim)
            .flatMap(it -> it.appearances().stream())
            .map(AppearanceInContext::where)
            .filter(it -> !it.statement().id().equals(statement.id()))
            .map(it -> new Alike(it.statement(), lineage(claim, here, it)));
    Stream<Alike> likely =
        open.stream()
            .filter(it -> it.similarity().strong())
            .map(it -> suggested.get(it.other(statement.id())))
            .filter(Objects::nonNull)
            .map(it -> new Alike(it, lineage(null, here, surroundings.place(it))));
    return new DeskStatement(
        statement, Optional.ofNullable(claim), open.size(), Stream.concat(same, likely).toList());
  }

  private static Lineage lineage(
      @Nullable ClaimCase claim,
      @Nullable StatementInContext here,
      @Nullable StatementInContext other) {
    if (here == null || other == null) {
      return Lineage.UNKNOWN;
    }
    return claim == null ? here.lineageWith(other) : claim.lineage(here, other);
  }
}
