package io.touchstone.app.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** What the API says at its door, as problem+json like everything else it says (RFC 9457). */
final class ApiRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Touchstone\"");
    refuse(
        response,
        HttpStatus.UNAUTHORIZED,
        "Send a valid token in the header Authorization: Bearer …; one makes it under API tokens in"
            + " the menu of one's account.");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException {
    refuse(
        response, HttpStatus.FORBIDDEN, "This token only reads; make one that reads and writes.");
  }

  void unavailable(HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, "10");
    refuse(
        response,
        HttpStatus.SERVICE_UNAVAILABLE,
        "The database can't be reached just now; what was saved before is safe. Try again soon.");
  }

  private static void refuse(HttpServletResponse response, HttpStatus status, String detail)
      throws IOException {
    String body =
        "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
            .formatted(status.getReasonPhrase(), status.value(), detail);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
  }
}
