package io.touchstone.app.discussion;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.touchstone.app.desk.DeskNavigation;
import io.touchstone.app.language.Days;
import io.touchstone.app.live.LiveUpdates;
import io.touchstone.app.matrix.MatrixNavigation;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.shell.MainLayout;
import io.touchstone.app.shell.NamedPage;
import io.touchstone.app.shell.Notices;
import io.touchstone.app.task.ViewerZone;
import io.touchstone.domain.CommandId;
import io.touchstone.domain.RefusedException;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.claim.ClaimCase;
import io.touchstone.domain.claim.ClaimCases;
import io.touchstone.domain.discussion.Call;
import io.touchstone.domain.discussion.Comment;
import io.touchstone.domain.discussion.Discuss;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.investigation.Members;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where one is called by name, newest first, with the way to the span. */
@Route(value = "calls", layout = MainLayout.class)
@PermitAll
class CallsView extends Div implements BeforeEnterObserver, NamedPage {
  private final transient CurrentViewer viewer;
  private final transient Discuss discussion;
  private final transient ClaimCases cases;
  private final transient Members members;
  private final transient ManageInvestigations investigations;
  private final Div list = new Div();

  /** What is shown of an investigation. */
  private record Place(String title, Map<AccountId, String> names) {}

  CallsView(
      CurrentViewer viewer,
      Discuss discussion,
      ClaimCases cases,
      Members members,
      ManageInvestigations investigations,
      LiveUpdates live) {
    this.viewer = viewer;
    this.discussion = discussion;
    this.cases = cases;
    this.members = members;
    this.investigations = investigations;
    addClassName("calls");
    add(new H1(pageName()), list);
    live.followAll(this, this::show);
  }

  @Override
  public String pageName() {
    return phrase("discussion.calls");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    list.removeAll();
    List<Call> calls = discussion.calls(viewer.get());
    if (calls.isEmpty()) {
      list.add(new Paragraph(phrase("discussion.nobody-calls")));
      return;
    }
    UnorderedList entries = new UnorderedList();
    entries.addClassName("calls-list");
    Map<InvestigationId, Place> places = new HashMap<>();
    calls.forEach(
        it -> entries.add(entry(it, places.computeIfAbsent(it.investigation(), this::place))));
    list.add(entries);
  }

  private Place place(InvestigationId id) {
    return new Place(
        investigations.open(viewer.get(), id).title(), members.names(viewer.get(), id));
  }

  private ListItem entry(Call call, Place place) {
    Comment comment = call.comment();
    ClaimCase claim = cases.of(viewer.get(), comment.claim());
    String name = place.names().getOrDefault(comment.author(), phrase("desk.somebody-gone"));
    Span who =
        new Span(
            phrase(
                "discussion.call-by",
                name,
                Days.dayAndTime(comment.at(), ViewerZone.current()),
                place.title()));
    who.addClassName("calls-who");
    Paragraph text = new Paragraph(comment.text());
    text.addClassName("desk-comment");
    text.getElement().setAttribute("dir", "auto");
    Button resolve = new Button(phrase("desk.resolve"), click -> resolve(comment));
    resolve.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return new ListItem(
        who, new Anchor(address(claim, comment), claim.claim().text()), text, resolve);
  }

  private void resolve(Comment comment) {
    try {
      discussion.resolve(viewer.get(), CommandId.next(), comment.id(), true);
    } catch (RefusedException e) {
      Notices.refused(String.valueOf(e.getMessage()));
    }
    show();
  }

  /** The desk at the span; the claim's row in the matrix where the span is gone. */
  private static String address(ClaimCase claim, Comment comment) {
    return claim.appearances().stream()
        .map(ClaimCase.AppearanceInContext::where)
        .filter(it -> it.statement().id().equals(comment.statement()))
        .findFirst()
        .map(
            it ->
                DeskNavigation.to(
                    claim.claim().investigation(), it.article().number(), it.statement().id()))
        .orElseGet(
            () -> MatrixNavigation.toClaim(claim.claim().investigation(), claim.claim().number()));
  }
}
