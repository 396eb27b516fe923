package io.touchstone.app.language;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gives each page its language before anything is drawn on it. */
@Component
class LanguageOfPages implements VaadinServiceInitListener, I18NProvider {
  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(LanguageOfPages::write);
    event.getSource().addUIInitListener(init -> speak(init.getUI(), VaadinRequest.getCurrent()));
  }

  private static void write(IndexHtmlResponse page) {
    page.getDocument().child(0).attr("lang", LanguageChoice.of(page.getVaadinRequest()).code());
  }

  private static void speak(UI page, VaadinRequest request) {
    page.setLocale(LanguageChoice.of(request).locale());
    page.getReconnectDialogConfiguration().setDialogText(Phrases.phrase("language.reconnecting"));
    page.getReconnectDialogConfiguration()
        .setDialogTextGaveUp(Phrases.phrase("language.reconnecting-gave-up"));
  }

  @Override
  public List<Locale> getProvidedLocales() {
    return Language.locales();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return Phrases.in(Language.of(locale).orElse(Language.ENGLISH), key, arguments);
  }
}
