package io.touchstone.app.command;

import io.touchstone.analysis.comparison.ComparedEvent;
import io.touchstone.analysis.comparison.EventArticle;
import io.touchstone.analysis.comparison.EventClaim;
import io.touchstone.analysis.comparison.EventClaim.Between;
import io.touchstone.analysis.comparison.EventStatement;
import io.touchstone.analysis.difference.Difference;
import io.touchstone.analysis.difference.Passage;
import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.reading.ReadStatement;
import io.touchstone.analysis.token.Range;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.claim.Origin;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as JSON; offsets are code points of the article's text, which is given with it. */
final class CompareJson {
  private static final JsonMapper JSON = new JsonMapper();

  private final ComparedEvent event;

  private CompareJson(ComparedEvent event) {
    this.event = event;
  }

  static String of(ComparedEvent event) {
    CompareJson json = new CompareJson(event);
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("analysis", event.analysis());
    map.put("articles", event.articles().stream().map(CompareJson::article).toList());
    map.put("events", event.events().stream().map(json::articleIds).toList());
    map.put("statements", event.statements().stream().map(json::statement).toList());
    map.put("claims", event.claims().stream().map(json::claim).toList());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(map);
  }

  private static Map<String, @Nullable Object> article(EventArticle article) {
    ArticleFacts facts = article.source().facts();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", article.id());
    map.put("file", article.source().file());
    map.put("title", value(facts.title()));
    map.put("outlet", value(facts.outlet()));
    map.put("date", facts.published() == null ? null : facts.published().value().iso());
    map.put("credits", facts.credits().stream().map(Fact::value).toList());
    map.put("text", article.source().content().text());
    return map;
  }

  private Map<String, @Nullable Object> statement(EventStatement statement) {
    ReadStatement read = statement.read();
    TextSpan span = read.found().span();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", statement.id());
    map.put("article", event.articles().get(statement.article()).id());
    map.put("kind", lower(read.found().kind()));
    map.put("start", span.start());
    map.put("end", span.end());
    map.put("text", read.text());
    map.put("attribution", AttributionJson.of(read));
    map.put("nature", lower(read.nature().nature()));
    map.put("worth", Math.round(read.worthChecking().score() * 10_000) / 10_000.0);
    map.put("quotations", read.quotations().stream().map(AttributionJson::quotation).toList());
    map.put("dates", read.dates().stream().map(CompareJson::date).toList());
    return map;
  }

  private static Map<String, @Nullable Object> date(DateMention date) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("text", date.text());
    map.put("period", date.period() == null ? null : date.period().iso());
    return map;
  }

  private Map<String, @Nullable Object> claim(EventClaim claim) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", claim.id());
    map.put("kind", lower(claim.kind()));
    map.put("linked", claim.linked());
    map.put("text", claim.text());
    map.put("appearances", claim.appearances().stream().map(it -> id(it.statement())).toList());
    map.put("roles", claim.appearances().stream().map(it -> lower(it.role())).toList());
    map.put("asOf", claim.asOf() == null ? null : claim.asOf().iso());
    map.put("origins", claim.origins().stream().map(this::origin).toList());
    map.put("suggestion", claim.suggestion() == null ? null : lower(claim.suggestion()));
    map.put("reasons", claim.reasons());
    map.put("differences", claim.differences().stream().map(this::difference).toList());
    map.put("chains", chains(claim));
    return map;
  }

  private Map<String, @Nullable Object> origin(Origin origin) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("name", origin.name());
    map.put("basis", lower(origin.basis()));
    map.put("counts", origin.counts());
    map.put("articles", articleIds(origin.articles().stream().map(it -> it - 1).toList()));
    return map;
  }

  private Map<String, @Nullable Object> difference(Between between) {
    Difference difference = between.difference();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("kind", lower(difference.kind()));
    map.put("severity", lower(difference.severity()));
    map.put("rule", difference.rule());
    map.put("a", side(between.a(), difference.a()));
    map.put("b", side(between.b(), difference.b()));
    return map;
  }

  private Map<String, @Nullable Object> side(int statement, Passage passage) {
    ReadStatement read = event.statements().get(statement).read();
    Range range = passage.range();
    int own = read.found().span().start();
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("statement", id(statement));
    map.put("text", passage.text());
    map.put("start", range == null ? null : own + CodePoints.fromUtf16(read.text(), range.start()));
    map.put("end", range == null ? null : own + CodePoints.fromUtf16(read.text(), range.end()));
    return map;
  }

  private List<Map<String, @Nullable Object>> chains(EventClaim claim) {
    List<Map<String, @Nullable Object>> chains = new ArrayList<>();
    for (int i = 0; i < claim.chains().size(); i++) {
      int statement = claim.appearances().get(i).statement();
      Map<String, @Nullable Object> map = new LinkedHashMap<>();
      map.put("article", event.articles().get(event.statements().get(statement).article()).id());
      map.put("steps", claim.chains().get(i).steps());
      map.put("circular", claim.chains().get(i).circular());
      chains.add(map);
    }
    return chains;
  }

  private List<String> articleIds(List<Integer> indices) {
    return indices.stream().map(it -> event.articles().get(it).id()).toList();
  }

  private String id(int statement) {
    return event.statements().get(statement).id();
  }

  private static @Nullable String value(@Nullable Fact<String> fact) {
    return fact == null ? null : fact.value();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
