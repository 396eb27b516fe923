package io.touchstone.app.publication;

import io.touchstone.domain.publication.ReportAddress;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the public finds what was published. */
public final class PublishedAddresses {
  static final String ALL = "/reports";

  private PublishedAddresses() {}

  /** Relative to the application's root. */
  public static String of(ReportAddress address) {
    return "reports/" + address;
  }

  /** Absolute, as the request that is being answered came in, also through a proxy. */
  static String all() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().path(ALL).toUriString();
  }

  static String absolute(ReportAddress address) {
    return all() + "/" + address;
  }
}
