package io.touchstone.app.mail;

import io.touchstone.app.language.Language;
import io.touchstone.app.startup.CannotStartException;
import io.touchstone.domain.InvalidInputException;
import io.touchstone.domain.account.EmailAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What was set about mail. Only when nothing of it is missing, mail is sent; without a server there
 * is none, and that is no mistake.
 */
@Component
public class MailSetup {
  private final String host;
  private final String from;
  private final String publicUrl;
  private final Language language;
  private final LocalTime daily;

  MailSetup(
      @Value("${spring.mail.host:}") String host,
      @Value("${touchstone.mail.from:}") String from,
      @Value("${touchstone.public-url:}") String publicUrl,
      @Value("${touchstone.mail.language:en}") String language,
      @Value("${touchstone.mail.daily-at:07:00}") String daily) {
    this.host = host.strip();
    this.from = from.strip();
    this.publicUrl = publicUrl.strip().replaceFirst("/+$", "");
    this.language =
        Language.ofCode(language)
            .orElseThrow(
                () ->
                    new CannotStartException(
                        "touchstone.mail.language is '" + language + "': write en or de."));
    this.daily = time(daily);
    checkFrom(this.from);
    checkUrl(this.publicUrl);
  }

  /** Whether mail is sent. */
  public boolean isOpen() {
    return !host.isEmpty() && missing().isEmpty();
  }

  /** Whether somebody began to set mail up. */
  boolean isBegun() {
    return !host.isEmpty() || !from.isEmpty();
  }

  /** The settings that mail still lacks, as they are called. */
  List<String> missing() {
    return Map.of(
            "spring.mail.host",
            host,
            "touchstone.mail.from",
            from,
            "touchstone.public-url",
            publicUrl)
        .entrySet()
        .stream()
        .filter(it -> it.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  String from() {
    return from;
  }

  /** What people in front of this installation type, without a slash at its end; may be empty. */
  public String publicUrl() {
    return publicUrl;
  }

  /** Of whoever never chose one. */
  public Language language() {
    return language;
  }

  /** When daily letters go, by the server's clock. */
  public LocalTime daily() {
    return daily;
  }

  private static LocalTime time(String daily) {
    try {
      return LocalTime.parse(daily);
    } catch (DateTimeException e) {
      throw new CannotStartException(
          "touchstone.mail.daily-at is '" + daily + "': write a time of day such as 07:00.", e);
    }
  }

  private static void checkFrom(String from) {
    try {
      Optional.of(from).filter(it -> !it.isEmpty()).ifPresent(EmailAddress::new);
    } catch (InvalidInputException e) {
      throw new CannotStartException(
          "touchstone.mail.from is '" + from + "': write an address such as desk@example.org.", e);
    }
  }

  private static void checkUrl(String url) {
    if (!url.isEmpty() && !isWeb(url)) {
      throw new CannotStartException(
          "touchstone.public-url is '"
              + url
              + "': write what people type to come here, such as https://touchstone.example.");
    }
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url);
      @Nullable String scheme = uri.getScheme();
      return ("https".equals(scheme) || "http".equals(scheme))
          && uri.getHost() != null
          && uri.getRawQuery() == null
          && uri.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
