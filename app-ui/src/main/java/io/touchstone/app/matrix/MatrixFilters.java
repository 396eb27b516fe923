package io.touchstone.app.matrix;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import io.touchstone.domain.account.AccountId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What to show in the matrix, and in which order. */
final class MatrixFilters extends Div {

  private final Select<MatrixSort> sort = new Select<>();
  private final ComboBox<MatrixColumn> article = new ComboBox<>();
  private final Select<StandingFilter> standing = new Select<>();
  private final ComboBox<AccountId> person = new ComboBox<>();
  private final TextField text = new TextField();

  /** Set while the fields are being filled from an address, which is not a wish of the person. */
  private boolean filling;

  MatrixFilters(SerializableConsumer<MatrixQuery> changed) {
    addClassName("matrix-filters");
    sort.setAriaLabel(phrase("matrix.order"));
    sort.setPrefixComponent(VaadinIcon.SORT.create());
    sort.setItems(MatrixSort.values());
    sort.setItemLabelGenerator(MatrixSort::label);
    article.setAriaLabel(phrase("matrix.outlet"));
    article.setPlaceholder(phrase("matrix.any-outlet"));
    article.setClearButtonVisible(true);
    article.setItemLabelGenerator(MatrixColumn::label);
    standing.setAriaLabel(phrase("matrix.standing"));
    standing.setPlaceholder(phrase("matrix.any-standing"));
    standing.setEmptySelectionAllowed(true);
    standing.setEmptySelectionCaption(phrase("matrix.any-standing"));
    standing.setItems(StandingFilter.values());
    standing.setItemLabelGenerator(it -> it == null ? phrase("matrix.any-standing") : it.word());
    person.setAriaLabel(phrase("matrix.person"));
    person.setPlaceholder(phrase("matrix.anybody"));
    person.setClearButtonVisible(true);
    text.setAriaLabel(phrase("matrix.words-label"));
    text.setPlaceholder(phrase("matrix.words"));
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    sort.addValueChangeListener(event -> tell(changed));
    article.addValueChangeListener(event -> tell(changed));
    standing.addValueChangeListener(event -> tell(changed));
    person.addValueChangeListener(event -> tell(changed));
    text.addValueChangeListener(event -> tell(changed));
    add(sort, article, standing, person, text);
  }

  /**
   * Fills the fields in without telling anybody.
   *
   * @param people who may be looked for, by name
   */
  void show(MatrixQuery query, List<MatrixColumn> columns, Map<AccountId, String> people) {
    filling = true;
    try {
      article.setItems(columns);
      sort.setValue(query.sort());
      article.setValue(
          columns.stream()
              .filter(it -> Objects.equals(it.number(), query.article()))
              .findFirst()
              .orElse(null));
      standing.setValue(query.standing());
      person.setItemLabelGenerator(it -> people.getOrDefault(it, phrase("review.somebody-gone")));
      person.setItems(people.keySet().stream().sorted(Comparator.comparing(people::get)).toList());
      person.setValue(query.person());
      text.setValue(query.text());
    } finally {
      filling = false;
    }
  }

  private void tell(SerializableConsumer<MatrixQuery> changed) {
    if (!filling) {
      changed.accept(
          new MatrixQuery(
              sort.getValue(),
              chosenArticle(),
              standing.getValue(),
              person.getValue(),
              text.getValue(),
              null));
    }
  }

  private @Nullable Integer chosenArticle() {
    MatrixColumn column = article.getValue();
    return column == null ? null : column.number();
  }
}
