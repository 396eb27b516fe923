package io.touchstone.app.desk;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The reader asked for something about one statement. */
public abstract sealed class StatementEvent extends ComponentEvent<ArticleText> {

  private static final String STATEMENT_ID = "event.detail.statementId";

  private final String statementId;

  private StatementEvent(ArticleText source, boolean fromClient, String statementId) {
    super(source, fromClient);
    this.statementId = statementId;
  }

  public final String statementId() {
    return statementId;
  }

  /** The statement has the reader's attention now; its claim belongs beside the text. */
  @DomEvent("statement-focused")
  public static final class Focused extends StatementEvent {
    public Focused(
        ArticleText source, boolean fromClient, @EventData(STATEMENT_ID) String statementId) {
      super(source, fromClient, statementId);
    }
  }

  /** The reader wants to see the statement's claim in the matrix. */
  @DomEvent("open-matrix")
  public static final class OpenMatrix extends StatementEvent {
    public OpenMatrix(
        ArticleText source, boolean fromClient, @EventData(STATEMENT_ID) String statementId) {
      super(source, fromClient, statementId);
    }
  }

  /** The reader wants to link evidence to the statement's claim. */
  @DomEvent("add-evidence")
  public static final class AddEvidence extends StatementEvent {
    public AddEvidence(
        ArticleText source, boolean fromClient, @EventData(STATEMENT_ID) String statementId) {
      super(source, fromClient, statementId);
    }
  }

  /** The reader wants to write why the mark stands. */
  @DomEvent("edit-rationale")
  public static final class EditRationale extends StatementEvent {
    public EditRationale(
        ArticleText source, boolean fromClient, @EventData(STATEMENT_ID) String statementId) {
      super(source, fromClient, statementId);
    }
  }

  /** The reader agrees that the statement says the same as the ones suggested. */
  @DomEvent("accept-suggestion")
  public static final class AcceptSuggestion extends StatementEvent {
    public AcceptSuggestion(
        ArticleText source, boolean fromClient, @EventData(STATEMENT_ID) String statementId) {
      super(source, fromClient, statementId);
    }
  }
}
