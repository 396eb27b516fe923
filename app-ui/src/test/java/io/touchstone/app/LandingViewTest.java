package io.touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class LandingViewTest extends SpringBrowserlessTest {

  @Test
  void saysWhereOneIs() {
    navigate(LandingView.class);

    assertThat(find(H1.class).single().getText()).isEqualTo("Touchstone");
  }
}
