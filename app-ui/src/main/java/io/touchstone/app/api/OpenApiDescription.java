package io.touchstone.app.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes what springdoc reads off the controllers: what each operation is for, how one signs in,
 * and how it may fail. Springdoc is there at run time only; no controller speaks its language.
 */
@ControllerAdvice
class OpenApiDescription implements ResponseBodyAdvice<byte[]> {
  private static final String PROBLEM = "#/components/schemas/Problem";

  private final JsonMapper json;
  private final ObjectProvider<RequestMappingHandlerMapping> controllers;

  OpenApiDescription(JsonMapper json, ObjectProvider<RequestMappingHandlerMapping> controllers) {
    this.json = json;
    this.controllers = controllers;
  }

  @Override
  public boolean supports(
      MethodParameter answer, Class<? extends HttpMessageConverter<?>> converter) {
    return answer.getContainingClass().getName().startsWith("org.springdoc.")
        && answer.getParameterType() == byte[].class;
  }

  @Override
  public byte @Nullable [] beforeBodyWrite(
      byte @Nullable [] body,
      MethodParameter answer,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body == null) {
      return null;
    }
    ObjectNode document = (ObjectNode) json.readTree(body);
    document
        .putObject("info")
        .put("title", "Touchstone")
        .put("version", "1")
        .put("description", "Every refusal is problem+json (RFC 9457). Lists are paged by key.");
    // the address that one asked is the server
    document.putArray("servers").addObject().put("url", "/");
    signingIn(document);
    Map<String, String> purposes = purposes();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        ObjectNode operation = (ObjectNode) method.getValue();
        operation.put("summary", purposes.getOrDefault(method.getKey() + " " + path.getKey(), ""));
        refusals(path.getKey(), method.getKey(), operation);
      }
    }
    return json.writeValueAsBytes(document);
  }

  private static void signingIn(ObjectNode document) {
    ObjectNode components = document.withObject("/components");
    components
        .withObject("/securitySchemes/token")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("description", "An API token, made in the menu of one's account.");
    document.putArray("security").addObject().putArray("token");
    ObjectNode problem = components.withObject("/schemas/Problem").put("type", "object");
    ObjectNode properties = problem.putObject("properties");
    for (String text : new String[] {"type", "title", "detail", "instance"}) {
      properties.putObject(text).put("type", "string");
    }
    properties.putObject("status").put("type", "integer");
    ObjectNode line = properties.putObject("errors").put("type", "array").putObject("items");
    line.put("type", "object").putObject("properties").putObject("field").put("type", "string");
    line.withObject("/properties").putObject("message").put("type", "string");
  }

  /** By method and path, as the controllers name their mappings. */
  private Map<String, String> purposes() {
    Map<String, String> purposes = new LinkedHashMap<>();
    controllers.stream()
        .flatMap(it -> it.getHandlerMethods().keySet().stream())
        .filter(mapping -> mapping.getName() != null)
        .forEach(
            mapping ->
                mapping
                    .getPatternValues()
                    .forEach(
                        path ->
                            mapping
                                .getMethodsCondition()
                                .getMethods()
                                .forEach(
                                    method ->
                                        purposes.put(
                                            method.name().toLowerCase(java.util.Locale.ROOT)
                                                + " "
                                                + path,
                                            words(mapping.getName())))));
    return purposes;
  }

  /** The controller's own name stands before the mapping's. */
  private static String words(String name) {
    return name.substring(name.indexOf('#') + 1);
  }

  private static void refusals(String path, String method, ObjectNode operation) {
    SortedMap<String, String> refusals = new TreeMap<>();
    refusals.put("401", "No valid token");
    refusals.put("500", "Something went wrong here");
    refusals.put("503", "The database can't be reached just now");
    if (path.contains("{")) {
      refusals.put("404", "No such thing, or not for this person");
    }
    if (!method.equals("get")) {
      refusals.put("403", "The token only reads, or its owner's role doesn't allow it");
      refusals.put("409", "Another decision stands against it, or the policy refuses");
    }
    if (!operation.path("parameters").isEmpty() || operation.has("requestBody")) {
      refusals.put("422", "Something can't be accepted; errors names the fields");
    }
    if (operation.has("requestBody")) {
      refusals.put("400", "The body can't be read");
      refusals.put("413", "The body is too large");
      refusals.put("415", "The body is of another type");
    }
    if (takes(operation, "Idempotency-Key")) {
      refusals.put("400", "The body can't be read, or Idempotency-Key is missing");
    }
    if (takes(operation, "If-Match")) {
      refusals.put("412", "Somebody was faster; changedBy, yours and current tell who and what");
      refusals.put("428", "If-Match is missing");
    }
    ObjectNode responses = operation.withObject("/responses");
    refusals.forEach(
        (status, words) ->
            responses
                .putObject(status)
                .put("description", words)
                .putObject("content")
                .putObject(MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .putObject("schema")
                .put("$ref", PROBLEM));
  }

  private static boolean takes(ObjectNode operation, String header) {
    return StreamSupport.stream(operation.path("parameters").spliterator(), false)
        .anyMatch(it -> it.path("name").asString("").equals(header));
  }
}
