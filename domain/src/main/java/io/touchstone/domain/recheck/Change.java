package io.touchstone.domain.recheck;

import io.touchstone.domain.claim.Role;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.statement.StatementId;

/** Something that is different from when a verdict was given. */
public sealed interface Change {

  /** What happened, in a sentence. */
  String sentence();

  /** The claim says something else. */
  record Reworded(String before, String now) implements Change {
    @Override
    public String sentence() {
      return "The claim is worded differently since.";
    }
  }

  /** An article that was imported again doesn't say it so any longer. */
  record Altered(StatementId was) implements Change {
    @Override
    public String sentence() {
      return "An article doesn't say it as it did.";
    }
  }

  /** A statement was moved into another claim, taken out, cut or joined. */
  record Left(StatementId statement) implements Change {
    @Override
    public String sentence() {
      return "A statement that it rested on doesn't belong to the claim any longer.";
    }
  }

  /** What the statement does with the claim was decided anew. */
  record OtherRole(StatementId statement, Role before, Role now) implements Change {
    @Override
    public String sentence() {
      return "What a statement does with the claim was decided anew.";
    }
  }

  record EvidenceRemoved(EvidenceId evidence) implements Change {
    @Override
    public String sentence() {
      return "A piece of evidence was removed.";
    }
  }

  /** What was linked as evidence isn't what the article says any longer. */
  record PassageAltered(EvidenceId evidence, StatementId was) implements Change {
    @Override
    public String sentence() {
      return "A passage linked as evidence doesn't stand in its article any longer.";
    }
  }

  /** Another claim became part of this one. */
  record Merged(int number, String text) implements Change {
    @Override
    public String sentence() {
      return "Claim " + number + " became part of it.";
    }
  }

  /** The claim that the verdict was given on became part of this one. */
  record GivenElsewhere(int number, String text) implements Change {
    @Override
    public String sentence() {
      return "The verdict was given on claim " + number + ", which became part of this one.";
    }
  }
}
