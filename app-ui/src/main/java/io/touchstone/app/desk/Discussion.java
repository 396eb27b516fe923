package io.touchstone.app.desk;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.touchstone.app.language.Days;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCase.EvidenceInContext;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.evidence.EvidenceId;
import io.touchstone.domain.evidence.EvidenceLink;
import io.touchstone.domain.evidence.EvidenceSource;
import io.touchstone.domain.investigation.Members;
import io.touchstone.domain.statement.StatementId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people say to each other about the claim; what is being typed stays while others speak. */
final class Discussion extends Section {
  private final transient DiscussionDesk desk;
  private final transient Runnable afterwards;
  private final PanelPart said = new PanelPart();
  private final Span subject = new Span();
  private final Button subjectGone = new Button(phrase("desk.not-about"), click -> about(null));
  private final TextArea field = new TextArea(phrase("desk.comment"));
  private final ComboBox<Members.Member> call = new ComboBox<>();
  private final Button send = new Button(phrase("desk.send"), click -> send());
  private final Div form;
  private final Map<StatementId, String> drafts = new HashMap<>();
  private transient @Nullable Focus shown;
  private @Nullable EvidenceId evidence;

  Discussion(DiscussionDesk desk, Runnable afterwards) {
    this.desk = desk;
    this.afterwards = afterwards;
    addClassName("desk-discussion");
    field.setWidthFull();
    field.setMinRows(2);
    field.setMaxLength(Comment.LONGEST);
    field.setValueChangeMode(ValueChangeMode.ON_BLUR);
    field.addValueChangeListener(
        change -> {
          if (change.isFromClient() && shown != null) {
            drafts.put(shown.id(), change.getValue());
          }
        });
    call.setPlaceholder(phrase("desk.call-somebody"));
    call.setAriaLabel(phrase("desk.call-somebody"));
    call.setItemLabelGenerator(Members.Member::name);
    // asked for when it is opened, not with every statement that is read
    call.setItems(
        query ->
            others(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
    call.addValueChangeListener(
        change -> {
          if (change.getValue() != null) {
            call(change.getValue());
            call.clear();
          }
        });
    send.addThemeVariants(ButtonVariant.SMALL);
    subjectGone.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    Div about = new Div(subject, subjectGone);
    about.addClassName("desk-claim-tools");
    Div line = new Div(call, send);
    line.addClassName("desk-discussion-line");
    form = new Div(about, field, line);
    about(null);
    add(new H3(phrase("desk.discussion")), said, form);
  }

  void show(Focus focus) {
    boolean another = shown == null || !shown.id().equals(focus.id());
    shown = focus;
    form.setVisible(focus.rights().marks());
    if (another) {
      field.setValue(drafts.getOrDefault(focus.id(), ""));
      about(null);
    }
    said.show(
        List.of(focus.comments(), focus.rights(), focus.claim().map(ClaimCase::evidence)),
        () -> comments(focus));
  }

  /** Leads to the field, to say something of this piece of evidence. */
  void speakOf(EvidenceLink link) {
    about(link);
    field.focus();
  }

  private void about(@Nullable EvidenceLink link) {
    evidence = link == null ? null : link.id();
    subject.setText(link == null ? "" : phrase("desk.about", title(link)));
    subject.setVisible(link != null);
    subjectGone.setVisible(link != null);
  }

  private Stream<Members.Member> others(String typed) {
    return Stream.ofNullable(shown)
        .flatMap(it -> desk.others(it.here().article().investigation()).stream())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)));
  }

  private void call(Members.Member member) {
    String before = field.getValue();
    String gap = before.isEmpty() || before.endsWith(" ") ? "" : " ";
    field.setValue(before + gap + "@" + member.name() + " ");
    field.focus();
  }

  private void send() {
    Focus focus = shown;
    if (focus != null && desk.say(focus.id(), evidence, field.getValue())) {
      drafts.remove(focus.id());
      field.clear();
      about(null);
      afterwards.run();
    }
  }

  private Div comments(Focus focus) {
    Div all = new Div();
    List<Comment> resolved = focus.comments().stream().filter(it -> !it.isOpen()).toList();
    if (focus.comments().isEmpty()) {
      all.add(new Paragraph(phrase("desk.nothing-said")));
    }
    focus.comments().stream().filter(Comment::isOpen).forEach(it -> all.add(entry(focus, it)));
    if (!resolved.isEmpty()) {
      Div inside = new Div();
      resolved.forEach(it -> inside.add(entry(focus, it)));
      all.add(new NativeDetails(phrase("desk.resolved-comments", resolved.size()), inside));
    }
    return all;
  }

  private Div entry(Focus focus, Comment comment) {
    String name = focus.names().getOrDefault(comment.author(), phrase("desk.somebody-gone"));
    Span who =
        new Span(
            phrase("desk.comment-by", name, Days.dayAndTime(comment.at(), ViewerZone.current())));
    who.addClassName("desk-why");
    Paragraph text = new Paragraph(comment.text());
    text.addClassName("desk-comment");
    text.getElement().setAttribute("dir", "auto");
    Div entry = new Div(who);
    entry.addClassName("desk-piece");
    spokenOf(focus, comment)
        .ifPresent(
            it -> {
              Span about = new Span(phrase("desk.about", title(it)));
              about.addClassName("desk-why");
              entry.add(about);
            });
    entry.add(text);
    if (focus.rights().marks()) {
      Button button =
          new Button(
              phrase(comment.isOpen() ? "desk.resolve" : "desk.reopen"),
              click -> {
                desk.resolve(comment, comment.isOpen());
                afterwards.run();
              });
      button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      entry.add(button);
    }
    return entry;
  }

  private static Optional<EvidenceLink> spokenOf(Focus focus, Comment comment) {
    return focus.claim().stream()
        .flatMap(it -> it.evidence().stream())
        .map(EvidenceInContext::link)
        .filter(it -> it.id().equals(comment.evidence()))
        .findFirst();
  }

  private static String title(EvidenceLink link) {
    return link.source() instanceof EvidenceSource.External external
        ? external.title()
        : phrase("desk.linked-passage");
  }
}
