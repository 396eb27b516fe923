package io.touchstone.app.article;

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

  private final TextField title = new TextField("Title");
  private final ComboBox<String> outlet = new ComboBox<>("Outlet");
  private final TextField authors = new TextField("Authors");
  private final TextField published = new TextField("Published");
  private final TextField url = new TextField("Web address");

  FactFields(List<String> outlets, FieldProblems problems) {
    addClassName("ts-form");
    outlet.setItems(outlets);
    outlet.setAllowCustomValue(true);
    outlet.addCustomValueSetListener(typed -> outlet.setValue(typed.getDetail()));
    outlet.setPlaceholder("Choose or type a name");
    authors.setPlaceholder("Separated by commas");
    published.setPlaceholder("2026-03-14 or 2026-03-14T09:30");
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
    return theirs.isEmpty() ? "Theirs: nothing" : "Theirs: " + theirs;
  }

  private static String source(@Nullable Fact<?> fact) {
    if (fact == null) {
      return "Not found in the file.";
    }
    return fact.source().equals(Fact.TYPED) ? "Entered by hand." : "Found in: " + fact.source();
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
