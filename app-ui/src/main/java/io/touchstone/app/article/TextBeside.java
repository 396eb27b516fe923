package io.touchstone.app.article;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;

/**
 * What was read from the original, to look facts up in. It is text and nothing else: a stranger's
 * page must not run here.
 */
final class TextBeside extends Div {

  TextBeside(ArticleText content) {
    addClassName("ts-beside");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("aria-label", phrase("article.beside"));
    // for those who scroll with the keyboard
    getElement().setAttribute("tabindex", "0");
    for (ArticleText.Paragraph paragraph : content.paragraphs()) {
      add(
          paragraph.kind() == BlockKind.HEADLINE || paragraph.kind() == BlockKind.HEADING
              ? new H3(paragraph.text())
              : new Paragraph(paragraph.text()));
    }
  }
}
