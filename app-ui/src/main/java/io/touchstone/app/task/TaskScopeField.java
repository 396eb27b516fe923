package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.task.TaskScope;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the form that says what is to be reviewed. */
sealed interface TaskScopeField {

  /** What the form does. */
  String title();

  Component component();

  /**
   * @throws InvalidInputException on {@code scope} when nothing is chosen
   */
  TaskScope scope();

  /** Shows problems with {@code scope} beside the field, where there is one. */
  void report(FieldProblems problems);

  /** One article, chosen here. */
  final class OfArticle implements TaskScopeField {
    private final ComboBox<ArticleSummary> article = new ComboBox<>(phrase("task.article"));

    OfArticle(List<ArticleSummary> articles) {
      article.setItems(articles);
      article.setItemLabelGenerator(OfArticle::label);
      article.setRequiredIndicatorVisible(true);
      article.setWidthFull();
      if (articles.size() == 1) {
        article.setValue(articles.getFirst());
      }
    }

    private static String label(ArticleSummary article) {
      String outlet = article.outlet() == null ? "" : article.outlet() + ": ";
      return article.number() + " " + outlet + article.label();
    }

    @Override
    public String title() {
      return phrase("task.assign-article");
    }

    @Override
    public Component component() {
      return article;
    }

    @Override
    public TaskScope scope() {
      ArticleSummary chosen = article.getValue();
      if (chosen == null) {
        throw new InvalidInputException("scope", phrase("task.choose-article"));
      }
      return new TaskScope.WholeArticle(chosen.id());
    }

    @Override
    public void report(FieldProblems problems) {
      problems.beside("scope", article);
    }
  }

  /** Claims that were chosen before. */
  final class OfClaims implements TaskScopeField {
    private static final int SHOWN = 5;

    private final List<Claim> claims;

    OfClaims(List<Claim> claims) {
      this.claims = List.copyOf(claims);
    }

    @Override
    public String title() {
      return phrase("task.assign-claims", claims.size());
    }

    @Override
    public Component component() {
      Div list = new Div();
      list.addClassName("task-claims");
      for (Claim claim : claims.subList(0, Math.min(SHOWN, claims.size()))) {
        list.add(new Paragraph(claim.number() + "  " + claim.text()));
      }
      if (claims.size() > SHOWN) {
        list.add(
            new Paragraph(
                phrase(
                    "task.and-claims",
                    claims.subList(SHOWN, claims.size()).stream()
                        .map(claim -> String.valueOf(claim.number()))
                        .collect(Collectors.joining(", ")))));
      }
      return list;
    }

    @Override
    public TaskScope scope() {
      return new TaskScope.ChosenClaims(claims.stream().map(Claim::id).toList());
    }

    @Override
    public void report(FieldProblems problems) {
      // what is said about claims chosen elsewhere stands below the fields
    }
  }
}
