package io.touchstone.domain.claim;

import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.NotFoundException;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Articles;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.investigation.Access;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.Permission;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Making;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.SelectedWords;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the text in which statements are made; used inside other use cases' transactions. */
public class Passages {
  private static final int LONGEST = 4_000;
  private static final String CHANGED =
      "Somebody changed this part of the text meanwhile; look again.";

  private static final String NO_ARTICLE = "There is no such article.";

  private final Access access;
  private final Articles articles;
  private final Statements statements;

  public Passages(Access access, Articles articles, Statements statements) {
    this.access = access;
    this.articles = articles;
    this.statements = statements;
  }

  /**
   * An article's text with its statements, which nobody else changes until the transaction ends.
   */
  record Passage(Article of, String text, List<Statement> statements) {
    InvestigationId investigation() {
      return of.investigation();
    }

    ArticleId article() {
      return of.id();
    }

    RevisionId revision() {
      return of.revision();
    }

    /**
     * @throws InvalidInputException when it doesn't stand there any more
     */
    Statement statement(StatementId id) {
      return statements.stream()
          .filter(it -> it.id().equals(id))
          .findFirst()
          .orElseThrow(() -> new InvalidInputException("statement", CHANGED));
    }

    /**
     * The words that a selection means.
     *
     * @throws InvalidInputException when there are none, or too many
     */
    TextSpan words(TextSpan selected) {
      TextSpan span =
          SelectedWords.in(text, selected)
              .orElseThrow(() -> new InvalidInputException("selection", "Select some words."));
      if (span.length() > LONGEST) {
        throw new InvalidInputException(
            "selection", "Select less than " + LONGEST + " characters.");
      }
      return span;
    }

    /** A statement over this span, said by whom {@code like} was. */
    Statement piece(TextSpan span, Statement like) {
      return made(StatementId.next(), span, Optional.of(like), Making.PERSON);
    }

    /** The same, said by whom the statement was that it has most in common with. */
    Statement added(StatementId id, TextSpan span) {
      return made(id, span, nearest(span), Making.PERSON);
    }

    /** What is read between the lines of this span. */
    Statement reading(StatementId id, TextSpan span) {
      return made(id, span, nearest(span), Making.READING);
    }

    private Optional<Statement> nearest(TextSpan span) {
      return statements.stream()
          .filter(it -> it.span().overlaps(span))
          .max(Comparator.comparingInt(it -> shared(it.span(), span)));
    }

    private Statement made(StatementId id, TextSpan span, Optional<Statement> like, Making making) {
      return new Statement(
          id,
          article(),
          revision(),
          statements.size() + 1,
          like.map(Statement::kind).orElse(StatementKind.BODY),
          TextAnchor.in(text, span),
          like.map(Statement::attribution).orElseGet(Attribution.Unattributed::new),
          like.map(Statement::cue).filter(span::contains).orElse(null),
          making);
    }

    private static int shared(TextSpan a, TextSpan b) {
      return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }
  }

  /**
   * @throws NotFoundException when there is no such statement for the viewer
   * @throws io.touchstone.domain.NotPermittedException when the viewer may not change it
   */
  Passage around(Viewer viewer, StatementId id) {
    Statement statement =
        statements.find(id).orElseThrow(() -> new NotFoundException("No such statement."));
    visible(viewer, statement.article(), "No such statement.");
    return in(viewer, statement.article(), statement.revision());
  }

  /**
   * @param revision the text as the viewer knows it
   * @throws InvalidInputException when the article has another text by now
   */
  Passage in(Viewer viewer, ArticleId id, RevisionId revision) {
    Article known = visible(viewer, id, NO_ARTICLE);
    articles.hold(known.investigation());
    Article article = visible(viewer, id, NO_ARTICLE);
    if (!article.revision().equals(revision)) {
      throw new InvalidInputException("statement", CHANGED);
    }
    String text =
        articles
            .revision(revision)
            .orElseThrow(() -> new NotFoundException("The article's text is gone."))
            .content()
            .text();
    return new Passage(article, text, statements.of(revision));
  }

  private Article visible(Viewer viewer, ArticleId id, String missing) {
    return access.requireOf(
        viewer, articles.find(id), Article::investigation, Permission.GROUP_STATEMENTS, missing);
  }
}
