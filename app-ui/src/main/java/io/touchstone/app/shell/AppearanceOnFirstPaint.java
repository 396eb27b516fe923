package io.touchstone.app.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes the chosen {@link Appearance} into the page before it is sent. */
@Component
class AppearanceOnFirstPaint implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(AppearanceOnFirstPaint::write);
  }

  private static void write(IndexHtmlResponse page) {
    Cookie[] cookies = page.getVaadinRequest().getCookies();
    Optional.ofNullable(cookies).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(Appearance.COOKIE))
        .findFirst()
        .flatMap(cookie -> Appearance.ofCookie(cookie.getValue()).attribute())
        .ifPresent(theme -> page.getDocument().child(0).attr("data-theme", theme));
  }
}
