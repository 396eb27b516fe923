package io.touchstone.app.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every other address beneath the API: no page of the application is to be found there. */
@Component
class NothingThere extends SimpleUrlHandlerMapping {
  static final String WORDS = "There is nothing at this address of the API.";

  /** After the controllers, before the application's pages. */
  private static final int AFTER_CONTROLLERS = 10;

  NothingThere(JsonMapper json) {
    super(Map.of("/api/**", new Refusal(json)), AFTER_CONTROLLERS);
  }

  private record Refusal(JsonMapper json) implements HttpRequestHandler {
    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.setStatus(HttpStatus.NOT_FOUND.value());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      response
          .getOutputStream()
          .write(json.writeValueAsBytes(ApiProblems.problem(HttpStatus.NOT_FOUND, WORDS)));
    }
  }
}
