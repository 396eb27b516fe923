package io.touchstone.analysis.attribution;

import io.touchstone.analysis.WordList;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The word lists by which a source phrase is told to be a person, an outlet or an institution. */
final class Lexicon {
  static final Set<String> OUTLETS = WordList.load(Lexicon.class, "outlets");
  static final Set<String> PEOPLE_NOUNS = WordList.load(Lexicon.class, "people-nouns");
  static final Set<String> INSTITUTION_NOUNS = WordList.load(Lexicon.class, "institution-nouns");
  static final Set<String> ORGANISATION_WORDS = WordList.load(Lexicon.class, "organisation-words");
  static final Set<String> TITLES = WordList.load(Lexicon.class, "titles");
  static final Set<String> PLACES = places();

  /** Days and months are written with a capital but are no names. */
  static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan",
          "feb",
          "mar",
          "apr",
          "aug",
          "sept",
          "oct",
          "nov",
          "dec");

  /** Small words inside a person's name. */
  static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "di", "del", "della", "van", "von", "der", "den", "bin", "ibn", "al", "el",
          "la", "le", "du", "dos", "ter", "ben", "st");

  private Lexicon() {}

  private static Set<String> places() {
    Set<String> places = new TreeSet<>(WordList.load(Lexicon.class, "places"));
    for (String country : Locale.getISOCountries()) {
      places.add(Locale.of("", country).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
    }
    return Set.copyOf(places);
  }
}
