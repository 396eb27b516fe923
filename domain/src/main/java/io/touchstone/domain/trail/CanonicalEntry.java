package io.touchstone.domain.trail;

import io.touchstone.domain.CommandId;
import io.touchstone.domain.account.AccountId;
import io.touchstone.domain.investigation.InvestigationId;
import io.touchstone.domain.text.Digest;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an entry that its digest is taken of: JSON with sorted keys, no blanks,
 * strings only, as RFC 8785 would write it. The version is part of it, so that the form can change
 * later.
 */
final class CanonicalEntry {
  private static final String VERSION = "1";

  private CanonicalEntry() {}

  static String json(
      InvestigationId investigation,
      long number,
      Instant at,
      AccountId actor,
      TrailAction action,
      @Nullable CommandId commandId,
      SortedMap<String, String> details,
      @Nullable Digest previous) {
    StringBuilder json = new StringBuilder("{");
    member(json, "action", action.name());
    member(json, "actor", actor.toString());
    member(json, "at", at.toString());
    if (commandId != null) {
      member(json, "command", commandId.toString());
    }
    json.append("\"details\":").append(object(details)).append(',');
    member(json, "investigation", investigation.toString());
    member(json, "number", Long.toString(number));
    if (previous != null) {
      member(json, "previous", previous.hex());
    }
    member(json, "version", VERSION);
    closeMembers(json);
    return json.append('}').toString();
  }

  /** The same spelling for texts by their names. */
  static String object(Map<String, String> texts) {
    StringBuilder json = new StringBuilder("{");
    new TreeMap<>(texts).forEach((name, value) -> member(json, name, value));
    closeMembers(json);
    return json.append('}').toString();
  }

  private static void member(StringBuilder json, String name, String value) {
    string(json, name);
    json.append(':');
    string(json, value);
    json.append(',');
  }

  private static void closeMembers(StringBuilder json) {
    int last = json.length() - 1;
    if (json.charAt(last) == ',') {
      json.setLength(last);
    }
  }

  private static void string(StringBuilder json, String value) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\b' -> json.append("\\b");
        case '\f' -> json.append("\\f");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < 0x20) {
            json.append(String.format("\\u%04x", (int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}
