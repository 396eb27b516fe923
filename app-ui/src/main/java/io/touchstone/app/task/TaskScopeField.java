package io.touchstone.app.task;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.ArticleSummary;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.task.HandOutWork.Work;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The part of the form that says what is to be reviewed. */
sealed interface TaskScopeField {

  /** What the form does. */
  String title();

  Component component();

  /**
   * @throws InvalidInputException on {@code scope} when nothing is chosen
   */
  Work work();

  /** Shows problems with {@code scope} beside the field, where there is one. */
  void report(FieldProblems problems);

  /** Articles that are chosen here: all that they say, or what nobody has marked. */
  final class OfArticles implements TaskScopeField {
    private final MultiSelectComboBox<ArticleSummary> articles =
        new MultiSelectComboBox<>(phrase("task.articles"));
    private final Checkbox unmarked = new Checkbox(phrase("task.unmarked"));

    OfArticles(List<ArticleSummary> offered) {
      articles.setItems(offered);
      articles.setItemLabelGenerator(OfArticles::label);
      articles.setRequiredIndicatorVisible(true);
      articles.setWidthFull();
      if (offered.size() == 1) {
        articles.setValue(offered.getFirst());
      }
    }

    private static String label(ArticleSummary article) {
      String outlet = article.outlet() == null ? "" : article.outlet() + ": ";
      return article.number() + " " + outlet + article.label();
    }

    @Override
    public String title() {
      return phrase("task.assign-work");
    }

    @Override
    public Component component() {
      Div fields = new Div(articles, unmarked);
      fields.addClassName("task-form");
      return fields;
    }

    @Override
    public Work work() {
      List<ArticleId> chosen =
          articles.getValue().stream()
              .sorted(Comparator.comparingInt(ArticleSummary::number))
              .map(ArticleSummary::id)
              .toList();
      if (chosen.isEmpty()) {
        throw new InvalidInputException("scope", phrase("task.choose-article"));
      }
      return unmarked.getValue() ? new Work.Unmarked(Set.copyOf(chosen)) : new Work.Whole(chosen);
    }

    @Override
    public void report(FieldProblems problems) {
      problems.beside("scope", articles);
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
    public Work work() {
      return new Work.OfClaims(claims.stream().map(Claim::id).toList());
    }

    @Override
    public void report(FieldProblems problems) {
      // what is said about claims chosen elsewhere stands below the fields
    }
  }
}
