package io.touchstone.domain.claim;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.RevisionId;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.Statements;
import io.touchstone.domain.text.TextSpan;
import io.touchstone.domain.trail.Trail;
import io.touchstone.domain.trail.TrailAction;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** A person adds what an article implies without saying it: a claim in our words, called so. */
public class AddReading {
  private final Passages passages;
  private final MakeClaim claimOf;
  private final Statements statements;
  private final Claims claims;
  private final Trail trail;

  public AddReading(
      Passages passages, MakeClaim claimOf, Statements statements, Claims claims, Trail trail) {
    this.passages = passages;
    this.claimOf = claimOf;
    this.statements = statements;
    this.claims = claims;
    this.trail = trail;
  }

  /**
   * Adds the claim, anchored to the passage that implies it.
   *
   * @param revision the text that was selected in
   * @param text the claim in our words
   * @return the statement that anchors it, named by the command: the same command names the same
   * @throws io.touchstone.domain.InvalidInputException without words, or for a text that changed
   */
  @Transactional
  public StatementId imply(
      Viewer viewer,
      CommandId command,
      ArticleId article,
      RevisionId revision,
      TextSpan selected,
      String text) {
    Passages.Passage passage = passages.in(viewer, article, revision);
    StatementId id = new StatementId(command.value());
    if (trail.knows(command)) {
      return id;
    }
    statements.replace(revision, List.of(), List.of(passage.reading(id, passage.words(selected))));
    Claim stored =
        claims.add(
            new Claim(
                ClaimId.next(),
                passage.investigation(),
                0,
                text,
                claimOf.read(text, List.of(id)),
                List.of(new Appearance(id, Role.IMPLIES)),
                0));
    trail.record(
        passage.investigation(),
        viewer,
        TrailAction.CLAIM_IMPLIED,
        command,
        Map.of(
            "claim", stored.id().toString(),
            "article", article.toString(),
            "statement", id.toString()));
    return id;
  }
}
