package io.touchstone.app.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.RedeemApiToken;
import io.touchstone.domain.account.TokenScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@WithAdministrator
class TokensViewTest extends SpringBrowserlessTest {
  @Autowired private CurrentViewer viewer;
  @Autowired private ManageApiTokens tokens;
  @Autowired private RedeemApiToken redeeming;

  @Test
  void aTokenIsShownOnceListedAndRevoked() {
    tokens.mine(viewer.get()).forEach(it -> tokens.revoke(viewer.get(), it.id()));
    navigate(TokensView.class);
    test(find(Button.class).withText("Make a token").single()).click();
    find(TextField.class).withCaption("Name").single().setValue("Night export");
    test(find(Button.class).withText("Make it").single()).click();

    String secret = find(Span.class).withClassName("ts-secret").single().getText();
    assertThat(redeeming.redeem(secret))
        .hasValueSatisfying(
            bearer -> {
              assertThat(bearer.account().id()).isEqualTo(viewer.get().id());
              assertThat(bearer.scope()).isEqualTo(TokenScope.READ);
            });
    test(find(Button.class).withText("I have noted it").single()).click();
    assertThat(find(Span.class).withText(secret).all()).isEmpty();
    assertThat(find(Span.class).withText("Night export").all()).hasSize(1);

    test(find(Button.class).withText("Revoke").single()).click();

    assertThat(redeeming.redeem(secret)).isEmpty();
    assertThat(tokens.mine(viewer.get())).isEmpty();
  }

  @Test
  void aTokenWithoutANameIsRefusedBesideTheField() {
    navigate(TokensView.class);
    test(find(Button.class).withText("Make a token").single()).click();
    test(find(Button.class).withText("Make it").single()).click();

    assertThat(find(TextField.class).withCaption("Name").single().getErrorMessage())
        .startsWith("Name the token");
  }
}
