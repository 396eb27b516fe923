package io.touchstone.app.security;

import java.util.List;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;

/**
 * Headers that hold for every answer, written before it begins: Spring Security writes its own when
 * an answer is handed out, which it doesn't notice where requests are forwarded to Vaadin.
 */
final class EveryAnswer extends HeaderWriterFilter {

  EveryAnswer() {
    super(writers());
    setShouldWriteHeadersEagerly(true);
  }

  private static List<HeaderWriter> writers() {
    CrossOriginOpenerPolicyHeaderWriter opener = new CrossOriginOpenerPolicyHeaderWriter();
    opener.setPolicy(CrossOriginOpenerPolicy.SAME_ORIGIN);
    CrossOriginResourcePolicyHeaderWriter resource = new CrossOriginResourcePolicyHeaderWriter();
    resource.setPolicy(CrossOriginResourcePolicy.SAME_ORIGIN);
    return List.of(
        new XContentTypeOptionsHeaderWriter(),
        new HstsHeaderWriter(),
        // addresses of links are secrets
        new ReferrerPolicyHeaderWriter(ReferrerPolicy.SAME_ORIGIN),
        opener,
        resource,
        new PermissionsPolicyHeaderWriter(
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
  }
}
