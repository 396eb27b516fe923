package io.touchstone.app.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.touchstone.domain.text.RandomText;
import org.jsoup.nodes.Element;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the application's page may load and run. Only scripts that the server wrote into the page
 * itself carry the number used once; whatever else finds its way into it stays dead text.
 *
 * <p>Loosened, because Vaadin 25.2 doesn't run otherwise:
 *
 * <ul>
 *   <li>{@code 'unsafe-eval'} for scripts: the browser side makes functions of what the server
 *       sends with {@code executeJs} and of the expressions that events are described by. The
 *       server sends none that holds anybody's text; texts are arguments.
 *   <li>{@code 'unsafe-inline'} for styles: components write style elements and attributes when
 *       they are shown. A style alone runs nothing and, as nothing may be loaded from elsewhere,
 *       tells nobody anything.
 *   <li>{@code data:} for images and fonts: icons are in the components' styles.
 * </ul>
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE) // after all who write into the page
class PagePolicy implements VaadinServiceInitListener {
  static final String HEADER = "Content-Security-Policy";

  private static final long serialVersionUID = 1L;
  private static final int BYTES = 18;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(PagePolicy::write);
  }

  private static void write(IndexHtmlResponse page) {
    String once = RandomText.ofBytes(BYTES);
    for (Element script : page.getDocument().select("script")) {
      script.attr("nonce", once);
    }
    page.getVaadinResponse().setHeader(HEADER, policy(once));
    // after signing out, nobody goes back to what was shown
    page.getVaadinResponse().setHeader("Cache-Control", "no-store");
  }

  static String policy(String once) {
    return String.join(
        "; ",
        "default-src 'none'",
        "script-src 'self' 'nonce-" + once + "' 'unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "base-uri 'self'",
        "frame-ancestors 'none'");
  }
}
