package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.CorrectArticle;
import io.touchstone.domain.article.Fact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The facts of an article as fields, each saying where its value was found. */
final class FactFields extends Div {

  private final TextField title = new TextField(phrase("article.title"));
  private final ComboBox<String> outlet = new ComboBox<>(phrase("article.outlet"));
  private final TextField authors = new TextField(phrase("article.authors"));
  private final TextField published = new TextField(phrase("article.published"));
  private final TextField url = new TextField(phrase("article.url"));

  FactFields(List<String> outlets, FieldProblems problems) {
    addClassName("ts-form");
    outlet.setItems(outlets);
    outlet.setAllowCustomValue(true);
    outlet.addCustomValueSetListener(typed -> outlet.setValue(typed.getDetail()));
    outlet.setPlaceholder(phrase("article.outlet-help"));
    authors.setPlaceholder(phrase("article.authors-help"));
    published.setPlaceholder(phrase("article.published-help"));
    problems
        .beside("title", title)
        .beside("outlet", outlet)
        .beside("authors", authors)
        .beside("published", published)
        .beside("url", url);
    add(title, outlet, authors, published, url);
  }

  void show(ArticleFacts facts) {
    title.setValue(valueOf(facts.title()));
    outlet.setValue(facts.outlet() == null ? null : facts.outlet().value());
    authors.setValue(authorsOf(facts));
    published.setValue(publishedOf(facts));
    url.setValue(valueOf(facts.url()));
    title.setHelperText(source(facts.title()));
    outlet.setHelperText(source(facts.outlet()));
    authors.setHelperText(source(facts.authors().stream().findFirst().orElse(null)));
    published.setHelperText(source(facts.published()));
    url.setHelperText(source(facts.url()));
  }

  /** Keeps what is typed and shows {@code theirs} under each field that differs. */
  void showBeside(ArticleFacts theirs) {
    title.setHelperText(theirs(title.getValue(), valueOf(theirs.title())));
    outlet.setHelperText(theirs(Objects.toString(outlet.getValue(), ""), valueOf(theirs.outlet())));
    authors.setHelperText(theirs(authors.getValue(), authorsOf(theirs)));
    published.setHelperText(theirs(published.getValue(), publishedOf(theirs)));
    url.setHelperText(theirs(url.getValue(), valueOf(theirs.url())));
  }

  CorrectArticle.Correction typed() {
    return new CorrectArticle.Correction(
        title.getValue(),
        Objects.toString(outlet.getValue(), ""),
        authors.getValue(),
        published.getValue(),
        url.getValue());
  }

  private static String theirs(String mine, String theirs) {
    if (mine.equals(theirs)) {
      return "";
    }
    return theirs.isEmpty() ? phrase("article.theirs-nothing") : phrase("article.theirs", theirs);
  }

  private static String source(@Nullable Fact<?> fact) {
    if (fact == null) {
      return phrase("article.not-found");
    }
    return fact.source().equals(Fact.TYPED)
        ? phrase("article.by-hand")
        : phrase("article.found-in", fact.source());
  }

  private static String valueOf(@Nullable Fact<String> fact) {
    return fact == null ? "" : fact.value();
  }

  private static String authorsOf(ArticleFacts facts) {
    return facts.authors().stream().map(Fact::value).collect(Collectors.joining(", "));
  }

  private static String publishedOf(ArticleFacts facts) {
    return facts.published() == null ? "" : facts.published().value().iso();
  }
}
