package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.touchstone.app.language.Days;
import io.touchstone.domain.inquiry.Inquiry;
import io.touchstone.domain.inquiry.Reply;
import java.time.LocalDate;

/** Which outlets were asked about the claim, and what they answered. */
final class OutletsAsked extends Section {
  private final transient AskingDesk desk;
  private final transient Runnable afterwards;

  OutletsAsked(Focus focus, AskingDesk desk, Runnable afterwards) {
    this.desk = desk;
    this.afterwards = afterwards;
    addClassName("desk-evidence");
    boolean works = focus.rights().marks();
    setVisible(focus.claim().isPresent() && (works || !focus.asked().isEmpty()));
    Div head = new Div(new H3(phrase("desk.outlets-asked")));
    add(head);
    focus
        .claim()
        .filter(_ -> works)
        .ifPresent(
            claim ->
                head.add(
                    new Button(phrase("desk.ask-outlet"), click -> desk.ask(claim, afterwards))));
    if (focus.asked().isEmpty()) {
      add(new Paragraph(phrase("desk.nobody-asked")));
    }
    focus.asked().forEach(it -> add(entry(focus, it, works)));
  }

  private Div entry(Focus focus, Inquiry inquiry, boolean works) {
    Div entry = new Div();
    entry.addClassName("desk-piece");
    String name = focus.names().getOrDefault(inquiry.askedBy(), phrase("desk.somebody-gone"));
    entry.add(
        soft(
            phrase(
                "desk.asked-facts",
                inquiry.outlet(),
                Days.day(inquiry.askedOn()),
                InquiryWords.of(inquiry.channel()),
                name)),
        words(inquiry.question()));
    switch (inquiry.reply()) {
      case Reply.Awaited() -> entry.add(soft(phrase("desk.reply-awaited")));
      case Reply.NoneUntil(LocalDate until) ->
          entry.add(soft(phrase("desk.reply-none", Days.day(until))));
      case Reply.Answered(String said, LocalDate on) ->
          entry.add(soft(phrase("desk.reply-said", Days.day(on))), words(said));
    }
    if (works) {
      entry.add(
          tool(
              inquiry.reply() instanceof Reply.Awaited ? "desk.reply-add" : "desk.reply-change",
              () -> desk.reply(inquiry, afterwards)),
          tool("desk.remove", () -> desk.remove(inquiry, afterwards)));
    }
    return entry;
  }

  private static Span soft(String text) {
    Span line = new Span(text);
    line.addClassName("desk-why");
    return line;
  }

  private static Paragraph words(String text) {
    Paragraph words = new Paragraph(text);
    words.addClassName("desk-comment");
    words.getElement().setAttribute("dir", "auto");
    return words;
  }

  private static Button tool(String key, Runnable action) {
    Button button = new Button(phrase(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
