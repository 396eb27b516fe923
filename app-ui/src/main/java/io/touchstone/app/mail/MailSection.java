package io.touchstone.app.mail;

import static io.touchstone.app.language.Phrases.phrase;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import io.touchstone.app.account.AccountSection;
import io.touchstone.domain.account.EmailAddress;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.notification.ChooseMail;
import java.util.List;

/** On one's account page; not there while there is no mail. */
@org.springframework.stereotype.Component
class MailSection implements AccountSection {
  private final MailSetup setup;
  private final ChooseMail choosing;
  private final ManageInvestigations investigations;

  MailSection(MailSetup setup, ChooseMail choosing, ManageInvestigations investigations) {
    this.setup = setup;
    this.choosing = choosing;
    this.investigations = investigations;
  }

  @Override
  public List<Component> drawnFor(Viewer viewer) {
    if (!setup.isOpen()) {
      return List.of();
    }
    ChooseMail.Chosen chosen = choosing.of(viewer);
    EmailAddress address = chosen.address();
    Paragraph where =
        new Paragraph(
            address == null
                ? phrase("mail.choose-nowhere")
                : phrase("mail.choose-hint", address.value()));
    where.addClassName("ts-soft");
    H2 head = new H2(phrase("mail.choose"));
    return address == null
        ? List.of(head, where)
        : List.of(
            head,
            where,
            new MailForm(viewer, choosing, chosen, investigations.list(viewer), setup.daily()));
  }
}
