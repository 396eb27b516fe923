package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;

/** Has a whole folder uploaded, for those who can't drop one. */
final class FolderButton extends Button {

  FolderButton(Upload upload) {
    super(phrase("article.choose-folder"));
    // the upload's own field, which takes folders from the click until something is chosen or not
    getElement()
        .executeJs(
            """
            this.addEventListener('click', () => {
              const field = $0.shadowRoot.querySelector('input[type=file]');
              const filesAgain = () => { field.webkitdirectory = false; };
              field.addEventListener('change', filesAgain, { once: true });
              field.addEventListener('cancel', filesAgain, { once: true });
              field.webkitdirectory = true;
              field.click();
            });
            """,
            upload.getElement());
  }
}
