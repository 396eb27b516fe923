package io.touchstone.domain.review;

import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ReadArticle;
import io.touchstone.domain.claim.Appearance;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Suggestion;
import io.touchstone.domain.statement.Suggestions;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out an article for review: its statements, each with its claim and what is suggested. */
public class ReadDesk {
  private final ReadArticle reading;
  private final ClaimCases cases;
  private final Suggestions suggestions;

  public ReadDesk(ReadArticle reading, ClaimCases cases, Suggestions suggestions) {
    this.reading = reading;
    this.cases = cases;
    this.suggestions = suggestions;
  }

  /**
   * A statement on the desk.
   *
   * @param claim the case of the claim that it belongs to; empty while it belongs to none
   * @param suggested number of open suggestions about it
   */
  public record DeskStatement(Statement statement, Optional<ClaimCase> claim, int suggested) {
    public Standing standing() {
      return claim.map(ClaimCase::standing).orElseGet(Standing.Unreviewed::new);
    }
  }

  /** An article on the desk; statements in the order of the text. */
  public record Desk(ReadArticle.Read reading, List<DeskStatement> statements) {
    public Desk {
      statements = List.copyOf(statements);
    }

    public Article article() {
      return reading.article();
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
    Map<StatementId, Integer> open = new HashMap<>();
    for (Suggestion suggestion : suggestions.open(read.article().investigation())) {
      open.merge(suggestion.similarity().a(), 1, Integer::sum);
      open.merge(suggestion.similarity().b(), 1, Integer::sum);
    }
    return new Desk(
        read,
        read.statements().stream()
            .map(
                it ->
                    new DeskStatement(
                        it,
                        Optional.ofNullable(claims.get(it.id())),
                        open.getOrDefault(it.id(), 0)))
            .toList());
  }
}
