package io.touchstone.app.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import io.touchstone.app.language.Language;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.app.testing.OwnInstallation;
import io.touchstone.domain.account.GiveEmailAddress;
import io.touchstone.domain.account.Viewer;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.investigation.InvestigationSummary;
import io.touchstone.domain.investigation.ManageInvestigations;
import io.touchstone.domain.notification.ChooseMail;
import io.touchstone.domain.notification.DeliverMail;
import io.touchstone.domain.notification.MailChoice;
import io.touchstone.domain.notification.MailPace;
import io.touchstone.domain.notification.WatchMail;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** With a mail server that is never there. */
@SpringBootTest(
    properties = {
      "spring.mail.host=127.0.0.1",
      "spring.mail.port=1",
      "touchstone.mail.from=desk@touchstone.example",
      "touchstone.public-url=https://touchstone.example"
    })
@OwnInstallation
@WithAdministrator
class MailPagesTest extends SpringBrowserlessTest {
  @Autowired private CurrentViewer administrator;
  @Autowired private GiveEmailAddress addresses;
  @Autowired private ManageInvestigations investigations;
  @Autowired private ChooseMail choosing;
  @Autowired private WatchMail watching;
  @Autowired private DeliverMail delivery;

  private Viewer chief;

  @BeforeEach
  void anAddress() {
    chief = administrator.get();
    addresses.give(chief, chief.id(), "chief@example.org");
  }

  @Test
  void whatFailedIsSaidInPlainWordsAndTriedAgain() {
    navigate("mail", MailView.class);
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(it -> it.contains("goes out as desk@touchstone.example"));
    test(find(Button.class).withText("Send a test mail").single()).click();
    delivery.deliver(watching.all(chief).getFirst().mail().id());

    navigate("mail", MailView.class);

    assertThat(find(Span.class).all())
        .extracting(Span::getText)
        .anyMatch(it -> it.matches("Waits, after . tr.*: The mail server can't be reached; .*"));
    test(find(Button.class).withText("Try again").single()).click();
    assertThat(watching.all(chief)).hasSize(1);
  }

  @Test
  void aPersonChoosesHowSoonInWhichLanguageAndOfWhatNot() {
    InvestigationId flood = investigations.create(chief, "The flood", "").id();

    navigate("account", Div.class);
    assertThat(find(Paragraph.class).all())
        .extracting(Paragraph::getText)
        .anyMatch(it -> it.contains("It goes to chief@example.org"));
    pace().setValue(MailPace.DAILY);
    language().setValue(Language.GERMAN);
    muted().setValue(Set.of(summary(flood)));
    test(find(Button.class).withText("Save").single()).click();

    ChooseMail.Chosen chosen = choosing.of(chief);
    assertThat(chosen.choice()).isEqualTo(new MailChoice(MailPace.DAILY, "de"));
    assertThat(chosen.muted()).containsExactly(flood);
    muted().clear();
    test(find(Button.class).withText("Save").single()).click();
    assertThat(choosing.of(chief).muted()).isEmpty();
  }

  private InvestigationSummary summary(InvestigationId id) {
    return investigations.list(chief).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<MailPace> pace() {
    return find(RadioButtonGroup.class).single();
  }

  @SuppressWarnings("unchecked")
  private Select<Language> language() {
    return find(Select.class).single();
  }

  @SuppressWarnings("unchecked")
  private MultiSelectComboBox<InvestigationSummary> muted() {
    return find(MultiSelectComboBox.class).single();
  }
}
