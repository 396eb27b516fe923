package io.touchstone.app.command;

import io.touchstone.analysis.reading.ReadQuotation;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.text.TextSpan;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who says something, as JSON. */
final class AttributionJson {
  private AttributionJson() {}

  static Map<String, @Nullable Object> of(ReadStatement statement) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    switch (statement.found().attribution()) {
      case Attribution.NamedPerson(String name, String role) -> put(map, "person", name, role);
      case Attribution.NamedDocument(String name) -> put(map, "document", name, null);
      case Attribution.OtherOutlet(String name) -> put(map, "outlet", name, null);
      case Attribution.Anonymous(String description) -> put(map, "anonymous", description, null);
      case Attribution.OwnReporting _ -> put(map, "own", null, null);
      case Attribution.Unattributed _ -> put(map, "none", null, null);
    }
    TextSpan cue = statement.found().cue();
    map.put("medium", statement.medium());
    map.put("cue", cue == null ? null : Map.of("start", cue.start(), "end", cue.end()));
    return map;
  }

  private static void put(
      Map<String, @Nullable Object> map,
      String kind,
      @Nullable String name,
      @Nullable String role) {
    map.put("kind", kind);
    map.put("name", name);
    map.put("role", role);
  }

  static Map<String, @Nullable Object> quotation(ReadQuotation quotation) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("speaker", quotation.speaker().namedSource());
    map.put("text", quotation.words());
    map.put("partial", quotation.partial());
    map.put("start", quotation.span().start());
    map.put("end", quotation.span().end());
    return map;
  }
}
