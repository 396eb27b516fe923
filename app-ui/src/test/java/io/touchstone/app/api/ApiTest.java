package io.touchstone.app.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import io.touchstone.app.security.CurrentViewer;
import io.touchstone.app.security.WithAdministrator;
import io.touchstone.domain.account.Account;
import io.touchstone.domain.account.AddTeammate;
import io.touchstone.domain.account.ManageApiTokens;
import io.touchstone.domain.account.NewPerson;
import io.touchstone.domain.account.TokenScope;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** Speaks to the API as programs do, through every filter, over a real database. */
@SpringBootTest
@WithAdministrator
abstract class ApiTest {
  static final JsonMapper JSON = JsonMapper.shared();

  @Autowired WebApplicationContext application;
  @Autowired CurrentViewer current;
  @Autowired AddTeammate people;
  @Autowired ManageApiTokens tokens;

  MockMvc api;

  @BeforeEach
  void buildApi() {
    api = MockMvcBuilders.webAppContextSetup(application).apply(springSecurity()).build();
  }

  /** A person whose program speaks to the API. */
  record Caller(Account person, String token) {}

  Caller newPerson(String name) {
    String username = "p" + UUID.randomUUID().toString().substring(0, 12);
    Account person = people.add(current.get(), new NewPerson(username, name, "four plain words"));
    return new Caller(person, token(person, TokenScope.WRITE));
  }

  String token(Account person, TokenScope scope) {
    return tokens.make(person.viewer(), "test", scope, 1).secret();
  }

  /** An answer, read. */
  record Answer(int status, MockHttpServletResponse raw, JsonNode body) {
    String text(String field) {
      return body.path(field).asString("");
    }

    String header(String name) {
      String value = raw.getHeader(name);
      return value == null ? "" : value;
    }
  }

  Answer get(Caller caller, String path) {
    return send(caller, request(HttpMethod.GET, path));
  }

  Answer post(Caller caller, String path, String json) {
    return send(caller, request(HttpMethod.POST, path).content(json));
  }

  Answer put(Caller caller, String path, String json, String... headers) {
    MockHttpServletRequestBuilder request = request(HttpMethod.PUT, path).content(json);
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return send(caller, request);
  }

  Answer delete(Caller caller, String path) {
    return send(caller, request(HttpMethod.DELETE, path));
  }

  static MockHttpServletRequestBuilder request(HttpMethod method, String path) {
    return MockMvcRequestBuilders.request(method, URI.create("/api/v1" + path))
        .contentType(MediaType.APPLICATION_JSON);
  }

  Answer send(Caller caller, MockHttpServletRequestBuilder request) {
    return send(request.header("Authorization", "Bearer " + caller.token()));
  }

  Answer send(MockHttpServletRequestBuilder request) {
    try {
      // as a stranger to the test's own sign-in: the token alone counts
      org.springframework.security.core.context.SecurityContext own =
          org.springframework.security.core.context.SecurityContextHolder.getContext();
      try {
        org.springframework.security.test.context.TestSecurityContextHolder.clearContext();
        MockHttpServletResponse response = api.perform(request).andReturn().getResponse();
        return new Answer(response.getStatus(), response, json(response));
      } finally {
        org.springframework.security.test.context.TestSecurityContextHolder.setContext(own);
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(MockHttpServletResponse response)
      throws UnsupportedEncodingException {
    String type = response.getContentType();
    return type != null && type.contains("json")
        ? JSON.readTree(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
        : NullNode.getInstance();
  }
}
