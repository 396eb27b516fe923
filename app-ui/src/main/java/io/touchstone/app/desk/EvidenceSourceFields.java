package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.touchstone.app.article.UploadWords;
import io.touchstone.app.shell.FieldProblems;
import io.touchstone.app.shell.Pushes;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.domain.claim.StatementInContext;
import io.touchstone.domain.evidence.Archive;
import io.touchstone.domain.evidence.EvidenceSource;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the evidence is: a statement of an article, something on the web or elsewhere, a file. */
final class EvidenceSourceFields extends Div {

  /** As much as the importer takes of one file by hand. */
  private static final int LARGEST = 32 << 20;

  private enum Kind {
    PASSAGE,
    OUTSIDE,
    DOCUMENT;

    String label() {
      return switch (this) {
        case PASSAGE -> phrase("desk.passage");
        case OUTSIDE -> phrase("desk.outside");
        case DOCUMENT -> phrase("desk.document");
      };
    }
  }

  private final RadioButtonGroup<Kind> source = new RadioButtonGroup<>(phrase("desk.what-is-it"));
  private final ComboBox<StatementInContext> passage = new ComboBox<>(phrase("desk.statement"));
  private final Upload upload = new Upload();
  private final TextField title = new TextField(phrase("desk.what-it-is"));
  private final TextField url = new TextField(phrase("desk.evidence-url"));
  private final Checkbox keep = new Checkbox(phrase("desk.keep-copy"), true);
  private transient @Nullable SourceFile document;

  EvidenceSourceFields(List<StatementInContext> passages) {
    addClassName("ts-form");
    source.setItems(Kind.values());
    source.setItemLabelGenerator(Kind::label);
    source.setValue(Kind.PASSAGE);
    source.addValueChangeListener(change -> showFields());
    passage.setItems(
        (item, typed) ->
            label(item).toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT)),
        passages);
    passage.setItemLabelGenerator(EvidenceSourceFields::label);
    passage.setHelperText(phrase("desk.type-words"));
    upload.setI18n(UploadWords.make());
    upload.setMaxFiles(1);
    upload.setMaxFileSize(LARGEST);
    upload.setUploadHandler(this::take);
    upload.addFileRemovedListener(removed -> document = null);
    add(source, passage, upload, title, url, keep);
    showFields();
  }

  FieldProblems problems() {
    return new FieldProblems()
        .beside("statement", passage)
        .beside("title", title)
        .beside("url", url);
  }

  /**
   * What is to be linked.
   *
   * @throws InvalidInputException when something is missing
   */
  EvidenceSource typed(Archive archive) {
    return switch (source.getValue()) {
      case PASSAGE -> chosen();
      case OUTSIDE -> new EvidenceSource.External(title.getValue(), url.getValue(), archive);
      case DOCUMENT -> {
        handedIn();
        yield new EvidenceSource.External(title.getValue(), null, archive);
      }
    };
  }

  /** The address whose page is to be kept. */
  Optional<String> page() {
    return Optional.of(url.getValue().strip())
        .filter(it -> source.getValue() == Kind.OUTSIDE && keep.getValue() && !it.isEmpty());
  }

  /** The file that is to be kept. */
  Optional<SourceFile> document() {
    return Optional.ofNullable(document).filter(it -> source.getValue() == Kind.DOCUMENT);
  }

  private void showFields() {
    Kind kind = source.getValue();
    passage.setVisible(kind == Kind.PASSAGE);
    upload.setVisible(kind == Kind.DOCUMENT);
    title.setVisible(kind != Kind.PASSAGE);
    url.setVisible(kind == Kind.OUTSIDE);
    keep.setVisible(kind == Kind.OUTSIDE);
  }

  private EvidenceSource chosen() {
    StatementInContext statement = passage.getValue();
    if (statement == null) {
      throw new InvalidInputException("statement", phrase("desk.choose-statement"));
    }
    return new EvidenceSource.Passage(statement.statement().id());
  }

  private void handedIn() {
    if (document == null) {
      throw new InvalidInputException("document", phrase("desk.choose-document"));
    }
  }

  /** Runs without the session's lock. */
  private void take(UploadEvent event) throws IOException {
    UI ui = event.getUI();
    String name = event.getFileName();
    byte[] content = event.getInputStream().readNBytes(LARGEST + 1);
    if (content.length > LARGEST) {
      event.reject(UploadWords.tooLarge());
      return;
    }
    Pushes.to(
        ui,
        () -> {
          document = new SourceFile(name, content);
          if (title.isEmpty()) {
            title.setValue(name);
          }
        });
  }

  private static String label(StatementInContext statement) {
    return Where.name(statement) + ": " + statement.statement().text();
  }
}
