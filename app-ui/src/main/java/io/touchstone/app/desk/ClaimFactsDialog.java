package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.domain.claim.Claim;
import io.touchstone.domain.claim.ClaimFacts;
import io.touchstone.domain.claim.ClaimId;
import io.touchstone.domain.claim.ClaimKind;
import io.touchstone.domain.claim.Claimant;
import io.touchstone.domain.claim.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks what a claim is beside its words: its kind, who makes it, of when it speaks. */
final class ClaimFactsDialog extends Dialog {
  private final RadioButtonGroup<Boolean> utterance =
      new RadioButtonGroup<>(phrase("desk.claim-is"));
  private final ComboBox<Claim> content = new ComboBox<>(phrase("desk.whether-so"));
  private final TextField claimant = new TextField(phrase("desk.claimant"));
  private final Select<Claimant.Type> type = new Select<>();
  private final TextField asOf = new TextField(phrase("desk.speaks-of"));

  /**
   * @param contents claims that something is so, which an utterance may belong to
   * @param save is told what was entered; what it says against it is shown beside the fields
   */
  ClaimFactsDialog(Claim claim, List<Claim> contents, SerializableConsumer<ClaimFacts> save) {
    setHeaderTitle(phrase("desk.claim", claim.number()));
    setWidth("min(30rem, 94vw)");
    fill(claim, contents);
    FieldProblems problems =
        new FieldProblems()
            .beside("content", content)
            .beside("claimant", claimant)
            .beside("asOf", asOf);
    Div form = new Div(utterance, content, claimant, type, asOf, problems.rest());
    form.addClassName("ts-form");
    add(form);
    Button keep = new Button(phrase("investigation.save"));
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    keep.addClickListener(
        click -> {
          if (problems.run(() -> save.accept(entered()))) {
            close();
          }
        });
    getFooter().add(new Button(phrase("shell.cancel"), click -> close()), keep);
  }

  private void fill(Claim claim, List<Claim> contents) {
    ClaimFacts facts = claim.facts();
    utterance.setItems(false, true);
    utterance.setItemLabelGenerator(it -> it ? phrase("desk.that-said") : phrase("desk.that-so"));
    utterance.setValue(facts.kind() instanceof ClaimKind.Utterance);
    List<Claim> others = contents.stream().filter(it -> !it.id().equals(claim.id())).toList();
    content.setItems(others);
    content.setItemLabelGenerator(it -> it.number() + " " + it.text());
    content.setClearButtonVisible(true);
    content.setPlaceholder(phrase("desk.another-claim"));
    if (facts.kind() instanceof ClaimKind.Utterance(ClaimId of)) {
      others.stream().filter(it -> it.id().equals(of)).findFirst().ifPresent(content::setValue);
    }
    content.setVisible(utterance.getValue());
    utterance.addValueChangeListener(change -> content.setVisible(change.getValue()));
    Claimant who = facts.claimant();
    claimant.setValue(who == null ? "" : who.name());
    claimant.setHelperText(phrase("desk.claimant-help"));
    type.setLabel(phrase("desk.claimant-is"));
    type.setItems(Claimant.Type.values());
    type.setItemLabelGenerator(ClaimFactsDialog::word);
    type.setValue(who == null ? Claimant.Type.PERSON : who.type());
    asOf.setValue(facts.asOf() == null ? "" : facts.asOf().iso());
    asOf.setHelperText(phrase("desk.speaks-of-help"));
  }

  private ClaimFacts entered() {
    return new ClaimFacts(kind(), who(), asOf.isEmpty() ? null : Period.parse(asOf.getValue()));
  }

  private ClaimKind kind() {
    Claim of = content.getValue();
    return utterance.getValue()
        ? new ClaimKind.Utterance(of == null ? null : of.id())
        : new ClaimKind.Content();
  }

  private @Nullable Claimant who() {
    return claimant.getValue().isBlank()
        ? null
        : new Claimant(claimant.getValue(), type.getValue());
  }

  private static String word(Claimant.Type type) {
    return switch (type) {
      case PERSON -> phrase("desk.a-person");
      case ORGANISATION -> phrase("desk.an-organisation");
      case OTHER -> phrase("desk.a-document");
    };
  }
}
