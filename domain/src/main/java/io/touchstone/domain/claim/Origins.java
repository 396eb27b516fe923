package io.touchstone.domain.claim;

import io.touchstone.domain.article.ArticleId;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.claim.ClaimCase.AppearanceInContext;
import io.touchstone.domain.claim.Origin.Basis;
import io.touchstone.domain.outlet.Outlet;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.text.EditDistance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Traces statements back to independent origins. Independence must be shown: outlets of one owner,
 * copies of one another and retellings of one speaker are one origin, and what can't be traced, or
 * leads back to where it began, counts for nothing. So does what an article doesn't say any longer.
 */
public final class Origins {
  /** One slip of the pen is forgiven for so many letters of a surname. */
  private static final int LETTERS_PER_SLIP = 4;

  private final List<StatementInContext> statements;
  private final Map<String, Outlet> outletsByName = new HashMap<>();
  private final Set<String> surnames = new LinkedHashSet<>();

  private Origins(List<StatementInContext> statements) {
    this.statements = List.copyOf(statements);
    for (StatementInContext statement : statements) {
      remember(statement.in());
      remember(statement.reworks());
    }
  }

  /** The origins of the appearances that speak for the claim. */
  public static List<Origin> supporting(ClaimCase claimCase) {
    return trace(claimCase.speakingFor());
  }

  /** The origins of the appearances that deny it. */
  public static List<Origin> denying(ClaimCase claimCase) {
    return trace(
        claimCase.appearances().stream()
            .filter(it -> it.role() == Role.DENIES)
            .map(AppearanceInContext::where)
            .filter(StatementInContext::isCurrent)
            .toList());
  }

  /** Where each appearance comes from, step by step, as far as the articles say. */
  public static Map<StatementId, Chain> chains(ClaimCase claimCase) {
    List<StatementInContext> all =
        claimCase.appearances().stream()
            .map(AppearanceInContext::where)
            .filter(StatementInContext::isCurrent)
            .toList();
    Origins origins = new Origins(all);
    Map<StatementId, Chain> chains = new LinkedHashMap<>();
    all.forEach(it -> chains.put(it.statement().id(), origins.originOf(it).chain()));
    return chains;
  }

  /** Those that count first, each with the articles that go back to it. */
  public static List<Origin> trace(List<StatementInContext> statements) {
    Origins origins = new Origins(statements);
    Map<String, Origin> byKey = new LinkedHashMap<>();
    for (StatementInContext statement : statements) {
      Traced traced = origins.originOf(statement);
      byKey.merge(traced.key(), traced.origin(), Origins::joined);
    }
    return byKey.values().stream()
        .sorted((a, b) -> Boolean.compare(b.counts(), a.counts()))
        .toList();
  }

  private record Traced(String key, Origin origin, Chain chain) {
    Traced behind(StatementInContext where) {
      return new Traced(
          key,
          new Origin(origin.name(), origin.basis(), List.of(where.article().number())),
          chain.from(where.in().name()));
    }

    /** Whose copy the article reworks and whom it credits lies between it and the speaker. */
    Traced through(StatementInContext where) {
      Chain longer = chain;
      for (Fact<String> credit : where.article().facts().credits().reversed()) {
        longer = longer.from(credit.value());
      }
      ArticleInContext reworked = where.reworks();
      return new Traced(key, origin, reworked == null ? longer : longer.from(reworked.name()));
    }
  }

  /**
   * A named speaker comes before the outlet that quotes them, and a copied or credited source
   * before the outlet that reprints it. Where that source's own words are at hand, they say where
   * it has it from.
   */
  private Traced originOf(StatementInContext where) {
    return originOf(where, new LinkedHashMap<>()).behind(where);
  }

  private Traced originOf(StatementInContext where, Map<ArticleId, String> passed) {
    if (passed.putIfAbsent(where.article().id(), where.in().name()) != null) {
      return circle(passed.values());
    }
    return switch (where.statement().attribution()) {
      case Attribution.NamedPerson(String name, String _) ->
          named(speaker(name), name).through(where);
      case Attribution.NamedDocument(String name) ->
          named(Governments.named(keyOf(name)), name).through(where);
      case Attribution.OtherOutlet(String name) -> ofOther(name, where, passed);
      case Attribution.Anonymous(String description) ->
          unknown(description + ", not named").through(where);
      case Attribution.OwnReporting _, Attribution.Unattributed _ -> ofOutlet(where, passed);
    };
  }

  private Traced ofOutlet(StatementInContext where, Map<ArticleId, String> passed) {
    ArticleInContext reworked = where.reworks();
    if (reworked != null) {
      return statements.stream()
          .filter(it -> it.article().id().equals(reworked.article().id()))
          .findFirst()
          .map(it -> originOf(it, passed).behind(it))
          .orElseGet(() -> named(keyOf(reworked.name()), reworked.name()));
    }
    Outlet outlet = where.outlet();
    for (Fact<String> credit : where.article().facts().credits()) {
      if (outlet == null || !keyOf(credit.value()).equals(keyOf(outlet.name()))) {
        return ofOther(credit.value(), where, passed);
      }
    }
    return outlet == null
        ? unknown("outlet not named")
        : new Traced(
            keyOf(outlet.name()),
            new Origin(outlet.name(), Basis.OWN_AUTHORITY, List.of()),
            Chain.END);
  }

  /** What the other outlet itself says of the claim leads on, where that is at hand. */
  private Traced ofOther(String name, StatementInContext where, Map<ArticleId, String> passed) {
    String key = keyOf(name);
    return statements.stream()
        .filter(it -> !it.article().id().equals(where.article().id()))
        .filter(it -> it.outlet() != null && keyOf(it.in().name()).equals(key))
        .findFirst()
        .map(it -> originOf(it, passed).behind(it))
        .orElseGet(() -> named(key, name));
  }

  private static Traced circle(Collection<String> outlets) {
    String names = outlets.stream().sorted().collect(Collectors.joining(" and "));
    String what = names + " cite one another";
    return new Traced("circle " + names, new Origin(what, Basis.UNKNOWN, List.of()), Chain.CIRCLE);
  }

  private static Traced named(String key, String name) {
    return new Traced(key, new Origin(name, Basis.NAMED_SOURCE, List.of()), Chain.END.from(name));
  }

  private static Traced unknown(String what) {
    return new Traced(
        "unknown " + what, new Origin(what, Basis.UNKNOWN, List.of()), Chain.END.from(what));
  }

  /** Outlets of one owner share a key, under whichever of their names they are met. */
  private String keyOf(String name) {
    String folded = fold(name);
    Outlet outlet = outletsByName.get(folded);
    String owner = outlet == null ? null : outlet.ownershipGroup();
    return owner == null ? folded : "owner " + fold(owner);
  }

  /**
   * "Kabulov", "Zamir Kabulov" and the misspelt "Kubalov" are taken for one speaker: independence
   * must be shown.
   */
  private String speaker(String name) {
    String folded = fold(name);
    String surname = folded.substring(folded.lastIndexOf(' ') + 1);
    for (String met : surnames) {
      if (EditDistance.between(met, surname) <= surname.length() / LETTERS_PER_SLIP
          || EditDistance.swapped(met, surname)) {
        return "person " + met;
      }
    }
    surnames.add(surname);
    return "person " + surname;
  }

  private static String fold(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private void remember(@Nullable ArticleInContext article) {
    Outlet outlet = article == null ? null : article.outlet();
    if (outlet != null) {
      outletsByName.put(fold(outlet.name()), outlet);
    }
  }

  private static Origin joined(Origin a, Origin b) {
    List<Integer> articles = new ArrayList<>(a.articles());
    articles.addAll(b.articles());
    Origin first = a.basis().compareTo(b.basis()) <= 0 ? a : b;
    return new Origin(first.name(), first.basis(), articles);
  }

  /** "2 origins: Harbour Post on its own authority, inspection report (articles 1, 3)". */
  public static String inWords(List<Origin> origins) {
    long counted = origins.stream().filter(Origin::counts).count();
    String head = counted == 1 ? "1 origin" : counted + " origins";
    String who = origins.stream().map(Origins::inWords).collect(Collectors.joining("; "));
    return who.isEmpty() ? head : head + ": " + who;
  }

  private static String inWords(Origin origin) {
    String articles =
        origin.articles().stream().map(String::valueOf).collect(Collectors.joining(", "));
    String name =
        switch (origin.basis()) {
          case OWN_AUTHORITY -> origin.name() + " on its own authority";
          case NAMED_SOURCE, OUTSIDE -> origin.name();
          case UNKNOWN -> "origin unknown (" + origin.name() + ")";
        };
    return articles.isEmpty() ? name : name + " → " + articles;
  }
}
