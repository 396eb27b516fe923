package io.touchstone.analysis.attribution;

import io.touchstone.analysis.attribution.Names.Run;
import io.touchstone.analysis.attribution.People.Person;
import io.touchstone.analysis.token.Range;
import io.touchstone.analysis.token.Token;
import io.touchstone.domain.statement.Attribution;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a source phrase: a person by name, an institution or document, an outlet, or nobody named.
 */
final class SourceReader {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "its", "their", "his", "her", "this", "that", "our", "one", "another");

  /** Words that close the head of a phrase: "officials | in Kabul", "a source | close to". */
  private static final Set<String> POSTPOSED =
      Set.of(
          "of",
          "in",
          "at",
          "for",
          "from",
          "with",
          "close",
          "familiar",
          "who",
          "on",
          "near",
          "to",
          "inside",
          "involved",
          "briefed",
          "speaking",
          "quoted",
          "by",
          "and");

  /** A sentence names whom it is about within this many tokens. */
  private static final int SUBJECT_REACH = 40;

  private final List<Token> tokens;
  private final People people;

  SourceReader(List<Token> tokens, People people) {
    this.tokens = tokens;
    this.people = people;
  }

  /**
   * @param before the last source that the article named, for "he" and "it"; null when none
   */
  Attribution read(int from, int to, @Nullable Attribution before) {
    String first = tokens.get(from).lower();
    if (isPronoun(first)) {
      return pronoun(first, from, before);
    }
    Attribution.NamedPerson person = person(from, to);
    if (person != null) {
      return person;
    }
    int head = knownHead(from, head(from, to));
    int nameFrom = DETERMINERS.contains(first) && from + 1 < to ? from + 1 : from;
    String whole = Names.text(tokens, from, to);
    String name = Names.text(tokens, nameFrom, Math.max(nameFrom + 1, head + 1));
    if (isOutlet(name) || isOutlet(whole)) {
      return new Attribution.OtherOutlet(name);
    }
    String noun = tokens.get(head).lower();
    boolean properHead = tokens.get(head).isCapitalised() && (head > from || !isLowerNoun(noun));
    if (properHead) {
      return properName(nameFrom, head, whole);
    }
    boolean indefinite =
        first.equals("a") || first.equals("an") || first.equals("one") || first.equals("another");
    boolean specified = head > nameFrom || !Names.runs(tokens, nameFrom, to).isEmpty();
    if (Lexicon.INSTITUTION_NOUNS.contains(noun) && (!indefinite || specified)) {
      return new Attribution.NamedDocument(indefinite ? name : withoutArticle(whole));
    }
    return new Attribution.Anonymous(whole);
  }

  /**
   * The first person's name or personal pronoun between two tokens: who a sentence is about.
   *
   * @return token indices, or null when there is none
   */
  @Nullable Range subject(int from, int to) {
    for (int i = from; i < Math.min(to, from + SUBJECT_REACH); i++) {
      if (isPronoun(tokens.get(i).lower())) {
        return new Range(i, i + 1);
      }
      if (!tokens.get(i).isCapitalised()) {
        continue;
      }
      Run whole = Names.runAt(tokens, i, to);
      Run name = Names.withoutTitles(tokens, whole);
      boolean known = name.length() > 0 && people.find(Names.text(tokens, name)) != null;
      boolean possessive = whole.to() < to && isPossessive(tokens.get(whole.to()));
      if (known && !possessive) {
        return new Range(whole.from(), whole.to());
      }
      i = whole.to() - 1;
    }
    return null;
  }

  private Attribution pronoun(String pronoun, int at, @Nullable Attribution before) {
    if (pronoun.equals("we")) {
      return new Attribution.OwnReporting();
    }
    boolean person = pronoun.equals("he") || pronoun.equals("she");
    if (before == null || (person && before instanceof Attribution.NamedDocument)) {
      Attribution named = person ? lastNamed(at) : null;
      return named == null ? new Attribution.Anonymous(pronoun) : named;
    }
    return before;
  }

  /**
   * "Oskar Lind faced the residents. “I regret it,” he said.": whom the sentence names first, or
   * the one before it.
   */
  private Attribution.@Nullable NamedPerson lastNamed(int before) {
    int end = before;
    for (int sentence = 0; sentence < 2 && end > 0; sentence++) {
      int start = end - 1;
      while (start > 0 && end - start < SUBJECT_REACH && !isSentenceEnd(start - 1)) {
        start--;
      }
      Attribution.NamedPerson named = firstNamed(start, end);
      if (named != null) {
        return named;
      }
      end = start;
    }
    return null;
  }

  private boolean isSentenceEnd(int at) {
    Token token = tokens.get(at);
    return token.is("?")
        || token.is("!")
        || (token.is(".") && at > 0 && tokens.get(at - 1).text().length() > 2);
  }

  private Attribution.@Nullable NamedPerson firstNamed(int from, int to) {
    for (Run whole : Names.runs(tokens, from, to)) {
      Run name = Names.withoutTitles(tokens, whole);
      String text = Names.text(tokens, name);
      Person known = people.find(text);
      if (known != null) {
        return new Attribution.NamedPerson(known.name(), known.role());
      }
      if (Names.isFullPersonName(tokens, name) && !people.isOrganisation(text)) {
        return new Attribution.NamedPerson(text, Roles.around(tokens, name));
      }
    }
    return null;
  }

  private static boolean isPronoun(String lower) {
    return lower.equals("he")
        || lower.equals("she")
        || lower.equals("they")
        || lower.equals("it")
        || lower.equals("we");
  }

  /** The person whom the phrase is about: its last name before any "of" or "in". */
  private Attribution.@Nullable NamedPerson person(int from, int to) {
    for (Run whole : Names.runs(tokens, from, to)) {
      Run name = Names.withoutTitles(tokens, whole);
      boolean possessive = whole.to() < to && isPossessive(tokens.get(whole.to()));
      boolean modifies =
          whole.to() < to
              && tokens.get(whole.to()).isWord()
              && !POSTPOSED.contains(tokens.get(whole.to()).lower())
              && !tokens.get(whole.to()).lower().equals("himself");
      if (name.length() == 0
          || possessive
          || modifies
          || people.isOrganisation(Names.text(tokens, name))) {
        continue;
      }
      boolean postposed =
          whole.from() > from
              && POSTPOSED.contains(tokens.get(whole.from() - 1).lower())
              && whole.from() - 1 > from;
      if (postposed) {
        continue;
      }
      String text = Names.text(tokens, name);
      Person known = people.find(text);
      boolean titled = name.from() > whole.from();
      if (Names.isFullPersonName(tokens, name)
          || (known != null && name.length() <= 3)
          || (titled && isUnknownSurname(name))) {
        String full = known == null ? text : known.name();
        String role = known == null ? Roles.around(tokens, name) : known.role();
        return new Attribution.NamedPerson(full, role);
      }
    }
    return null;
  }

  private boolean isUnknownSurname(Run name) {
    String lower = Names.text(tokens, name).toLowerCase(Locale.ROOT);
    return name.length() == 1
        && !Lexicon.PLACES.contains(lower)
        && !Lexicon.ORGANISATION_WORDS.contains(lower);
  }

  private static boolean isPossessive(Token token) {
    return token.is("'s") || token.is("’s") || token.is("’") || token.is("'");
  }

  private int head(int from, int to) {
    int at = from;
    while (at + 1 < to
        && !(at > from && POSTPOSED.contains(tokens.get(at + 1).lower()))
        && !tokens.get(at + 1).is("(")) {
      if (POSTPOSED.contains(tokens.get(at + 1).lower()) && tokens.get(at).isWord()) {
        break;
      }
      at++;
    }
    return at;
  }

  /** "an inspection report released": the last word that is known to be a source, if any is. */
  private int knownHead(int from, int head) {
    if (tokens.get(head).isCapitalised()) {
      return head;
    }
    for (int i = head; i >= from; i--) {
      if (isLowerNoun(tokens.get(i).lower()) && !tokens.get(i).isCapitalised()) {
        return i;
      }
    }
    return head;
  }

  private static boolean isLowerNoun(String noun) {
    return Lexicon.PEOPLE_NOUNS.contains(noun) || Lexicon.INSTITUTION_NOUNS.contains(noun);
  }

  private Attribution properName(int from, int head, String whole) {
    String last = tokens.get(head).lower();
    if (Lexicon.PEOPLE_NOUNS.contains(last) && head > from) {
      return new Attribution.Anonymous(whole);
    }
    boolean single = from == head;
    if (people.isOrganisation(Names.text(tokens, from, head + 1))) {
      return new Attribution.NamedDocument(Names.text(tokens, from, head + 1));
    }
    boolean organisation =
        Lexicon.PLACES.contains(Names.text(tokens, from, head + 1).toLowerCase(Locale.ROOT))
            || Lexicon.ORGANISATION_WORDS.contains(last)
            || isShortForm(tokens.get(head))
            || whole.toLowerCase(Locale.ROOT).startsWith("the ");
    if (single && !organisation) {
      return new Attribution.NamedPerson(tokens.get(head).text(), null);
    }
    return new Attribution.NamedDocument(Names.text(tokens, from, head + 1));
  }

  private static boolean isShortForm(Token token) {
    return token.text().codePoints().filter(Character::isUpperCase).count() >= 2;
  }

  private static boolean isOutlet(String name) {
    return Lexicon.OUTLETS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static String withoutArticle(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).startsWith("the ") ? phrase.substring(4) : phrase;
  }
}
