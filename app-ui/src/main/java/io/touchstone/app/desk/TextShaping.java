package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.undo.Reshaping;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.article.Article;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.review.ReadDesk;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Gives statements the shape that a reviewer selected, and asks which part is meant. */
final class TextShaping {
  private final DeskView view;
  private final CurrentViewer viewer;
  private final DeskReading reading;
  private final Reshaping reshaping;

  /** Of these it was said that the whole is meant. */
  private final Set<StatementId> wholes = new HashSet<>();

  TextShaping(DeskView view, CurrentViewer viewer, DeskReading reading, Reshaping reshaping) {
    this.view = view;
    this.viewer = viewer;
    this.reading = reading;
    this.reshaping = reshaping;
  }

  void shape(ShapeEvent event) {
    switch (event.shape()) {
      case CUT -> focused(event).ifPresent(it -> cut(it, event));
      case JOIN -> event.selected().ifPresent(this::join);
      case ADD ->
          event
              .selected()
              .ifPresent(it -> decide(() -> show(reshaping.add(viewer.get(), view.article(), it))));
      case IMPLY -> event.selected().ifPresent(this::imply);
    }
  }

  /**
   * Asks which part is meant where a statement may say several things, unless somebody has decided
   * that already.
   *
   * @param whole runs when the whole is meant, or at once when there is nothing to ask
   * @param part takes the statement that the part has become
   * @param givenUp runs when there is no answer
   */
  void ask(Statement statement, Runnable whole, Consumer<StatementId> part, Runnable givenUp) {
    List<TextSpan> parts = reading.parts(statement);
    boolean open = view.claimOf(statement.id()).isEmpty() && !wholes.contains(statement.id());
    if (parts.size() < 2 || !open) {
      whole.run();
      return;
    }
    List<String> words = new ArrayList<>(words(parts));
    words.add(phrase("desk.all-of-it", statement.text()));
    new PartDialog(
            phrase("desk.which-part"),
            phrase("desk.several"),
            words,
            place -> {
              if (place < parts.size()) {
                decide(() -> part.accept(made(statement, parts, place).get(place)));
              } else {
                wholes.add(statement.id());
                whole.run();
              }
            },
            givenUp)
        .open();
  }

  /** A part was selected when the mark was made: it is offered first, then the whole. */
  void askSelected(
      Statement statement, TextSpan selected, Runnable whole, Consumer<StatementId> part) {
    decide(
        () -> {
          List<TextSpan> parts = reshaping.partsOf(viewer.get(), statement.id(), selected);
          int meant = meant(parts, selected);
          new PartDialog(
                  phrase("desk.which-part"),
                  phrase("desk.mark-covers"),
                  List.of(
                      CodePoints.slice(view.words(), parts.get(meant)),
                      phrase("desk.all-of-it", statement.text())),
                  place -> {
                    if (place == 0) {
                      decide(() -> part.accept(made(statement, parts, meant).get(meant)));
                    } else {
                      wholes.add(statement.id());
                      whole.run();
                    }
                  },
                  () -> {})
              .open();
        });
  }

  private void cut(Statement statement, ShapeEvent event) {
    decide(
        () -> {
          List<TextSpan> parts =
              event.selected().isPresent()
                  ? reshaping.partsOf(viewer.get(), statement.id(), event.selected().get())
                  : reading.parts(statement);
          if (parts.size() < 2) {
            Notices.refused(phrase("desk.select-to-cut"));
          } else {
            int meant = event.selected().map(it -> meant(parts, it)).orElse(0);
            heir(statement, parts, meant, place -> cutFor(statement, parts, place, meant));
          }
        });
  }

  /** Where somebody worked on the statement's claim, it is asked which part that is about. */
  private void heir(Statement statement, List<TextSpan> parts, int meant, IntConsumer then) {
    ClaimCase claim = view.claimOf(statement.id()).orElse(null);
    if (claim == null) {
      then.accept(meant);
      return;
    }
    new PartDialog(
            phrase("desk.which-part-claim", claim.claim().number()),
            phrase("desk.keeps-marks"),
            words(parts),
            place -> decide(() -> then.accept(place)),
            () -> {})
        .open();
  }

  private void cutFor(Statement statement, List<TextSpan> parts, int claimed, int shown) {
    show(made(statement, parts, claimed).get(shown));
  }

  private List<StatementId> made(Statement statement, List<TextSpan> parts, int claimed) {
    return reshaping.cut(viewer.get(), view.article(), statement.id(), parts, claimed);
  }

  private void join(TextSpan selected) {
    Set<StatementId> touched =
        view.statements().stream()
            .map(ReadDesk.DeskStatement::statement)
            .filter(it -> it.span().overlaps(selected))
            .map(Statement::id)
            .collect(Collectors.toSet());
    decide(() -> show(reshaping.join(viewer.get(), view.article(), touched, selected)));
  }

  private void imply(TextSpan selected) {
    Article article = view.article();
    new ReadingDialog(
            phrase("desk.our-reading"),
            phrase("desk.reading-help"),
            phrase("desk.the-claim"),
            CodePoints.slice(view.words(), selected),
            "",
            text -> show(reshaping.imply(viewer.get(), article, selected, text)))
        .open();
  }

  /** The place of the part that was selected; its ends may have been moved to whole words. */
  private static int meant(List<TextSpan> parts, TextSpan selected) {
    int place = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (shared(parts.get(i), selected) > shared(parts.get(place), selected)) {
        place = i;
      }
    }
    return place;
  }

  private static int shared(TextSpan a, TextSpan b) {
    return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
  }

  private List<String> words(List<TextSpan> parts) {
    return parts.stream().map(it -> CodePoints.slice(view.words(), it)).toList();
  }

  private Optional<Statement> focused(ShapeEvent event) {
    try {
      StatementId id = new StatementId(UUID.fromString(event.statementId()));
      return Optional.of(view.statement(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void show(StatementId made) {
    view.refresh();
    view.focusInText(made);
  }

  private void decide(Runnable decision) {
    try {
      decision.run();
    } catch (RefusedException e) {
      Notices.refused(e.getMessage());
      view.refresh();
    }
  }
}
