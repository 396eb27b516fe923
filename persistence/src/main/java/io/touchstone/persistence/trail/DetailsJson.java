package io.touchstone.persistence.trail;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** An entry's details as they are stored; their order is the domain's matter, not JSON's. */
final class DetailsJson {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

  private DetailsJson() {}

  static String write(Map<String, String> details) {
    return JSON.writeValueAsString(details);
  }

  static SortedMap<String, String> read(String stored) {
    return JSON.readValue(stored, DETAILS);
  }
}
