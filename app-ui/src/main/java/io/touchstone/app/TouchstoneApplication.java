package io.touchstone.app;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Touchstone. The annotations here shape the page that every view lives in. */
@SpringBootApplication
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("styles.css")
// with the first page, so that opening the desk waits for no further file
@JsModule("./desk/article-text.ts")
public class TouchstoneApplication implements AppShellConfigurator {

  @Override
  public void configurePage(AppShellSettings page) {
    page.addLink("icon", "favicon.svg");
  }

  public static void main(String[] args) {
    SpringApplication.run(TouchstoneApplication.class, args);
  }
}
