package io.touchstone.importer.text;

import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines that name where a story comes from, at a paragraph's end or as a paragraph of their own.
 * They leave the text; what they name stays as credits and authors.
 */
final class CreditLines {
  private static final int LONGEST = 320;
  private static final int REACH = 2 * LONGEST;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String NAME = "(?<name>(?-i:\\p{Lu})[^.;()\\[\\]]{1,80}?)";
  private static final String END = "\\s*[.)\\]]*\\s*$";

  // what every credit line holds one of, and few paragraphs do: the patterns below are slow
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)(?:report(?:ing)?|writ(?:ing|ten)|compiled|translated|edit(?:ing|ed)|proofread)\\s+(?:and\\s+\\w+\\s+)?by\\s"
              + "|(?:inputs?|reporting|files?|material|information|copy)\\s+(?:from|by)\\s"
              + "|(?:based\\s+on|(?:compiled|taken|adapted|drawn)\\s+from)\\s"
              + "|(?:originally|first)\\s+(?:published|appeared|produced|ran)\\s"
              + "|[(\\[]\\s*(?:sources?|with|via|agency|agencies|courtesy)\\b|contributed\\s");

  // "(Reporting by A in B; Editing by C)"
  private static final Pattern WIRE_TRAILER =
      Pattern.compile(
          "[(\\[]?\\s*(?:additional\\s+)?(?:reporting|writing|report|compiled|written|translated)"
              + "(?:\\s+and\\s+(?:writing|editing))?\\s+by\\s+(?<name>[^;()]{3,160}?)"
              + "\\s*(?:;[^()]*)?(?:\\([^()]*\\)[^()]*)?[)\\]]?\\.?\\s*$",
          FLAGS);
  private static final Pattern EDITING =
      Pattern.compile(
          "[(\\[]?\\s*(?:editing|edited|proofread)\\s+by\\s+[^()]{3,120}[)\\]]?\\.?\\s*$", FLAGS);
  private static final List<Pattern> ORIGINS =
      List.of(
          Pattern.compile(
              "[(\\[]?\\s*(?:\\bwith\\s+)?(?:additional|further|some|\\bwith)\\s+(?:inputs?|reporting|files?|"
                  + "material|information|copy)\\s+(?:from|by)\\s+"
                  + NAME
                  + END,
              FLAGS),
          Pattern.compile(
              "[(\\[]?\\s*(?:this|the)\\s+(?:story|article|report|piece|text)\\s+(?:is|was|has\\s+been)\\s+"
                  + "(?:partly\\s+|largely\\s+)?(?:based\\s+on|compiled\\s+from|taken\\s+from|adapted\\s+from|"
                  + "drawn\\s+from)\\s+(?:an?\\s+|the\\s+)?(?:reports?|reporting|copy|material|dispatch(?:es)?|"
                  + "story|article)?\\s*(?:by|from|of)?\\s*(?:the\\s+)?(?:news\\s+agency|newspaper|agency|"
                  + "wire\\s+service)?\\s*"
                  + NAME
                  + END,
              FLAGS),
          Pattern.compile(
              "[(\\[]?\\s*(?:this|the)\\s+(?:story|article|report|piece)\\s+(?:was\\s+)?(?:originally|first)\\s+"
                  + "(?:published|appeared|produced|ran)\\s+(?:by|in|on|at|with)\\s+"
                  + NAME
                  + END,
              FLAGS),
          Pattern.compile(
              "[(\\[]\\s*(?:source|sources|with|via|agency|agencies|courtesy)\\s*:?\\s+"
                  + NAME
                  + "\\s*[)\\]]\\.?\\s*$",
              FLAGS));
  private static final Pattern CONTRIBUTED =
      Pattern.compile(
          "[(\\[]?(?<name>(?-i:\\p{Lu})[^.;()]{1,80}?)\\s+(?:also\\s+)?contributed\\s+(?:reporting\\s+)?to\\s+"
              + "this\\s+(?:report|story|article|piece)"
              + END,
          FLAGS);

  // one of these is in whatever the pattern above finds
  private static final List<String> TELLING_WORDS =
      List.of(
          "reporting",
          "report by",
          "writing",
          "written",
          "compiled",
          "translated",
          "edited",
          "editing",
          "proofread",
          "report and",
          "input",
          "file",
          "material",
          "information",
          "copy",
          "based on",
          "taken from",
          "adapted from",
          "drawn from",
          "originally",
          "first published",
          "first appeared",
          "first produced",
          "first ran",
          "(",
          "[",
          "contributed");

  private CreditLines() {}

  private static boolean mayTell(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String word : TELLING_WORDS) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The paragraph without its credit line; empty when it was nothing else. */
  static String strip(String paragraph, FactsDraft facts) {
    // no more than a credit line and the end of a sentence before it, so that no paragraph is too
    // long for the patterns; cut at a space, for they begin at words
    int cut = paragraph.length() <= REACH ? 0 : paragraph.indexOf(' ', paragraph.length() - REACH);
    if (cut < 0) {
      return paragraph;
    }
    String tail = paragraph.substring(cut);
    return mayTell(tail) && TELLING.matcher(tail).find()
        ? paragraph.substring(0, cut) + end(tail, facts)
        : paragraph;
  }

  private static String end(String paragraph, FactsDraft facts) {
    Matcher editing = EDITING.matcher(paragraph);
    Matcher trailer = WIRE_TRAILER.matcher(paragraph);
    if (opens(paragraph, trailer)) {
      facts.authors(Names.split(trailer.group("name")), "reporting credit");
      return before(paragraph, trailer);
    }
    if (opens(paragraph, editing)) {
      return before(paragraph, editing);
    }
    for (Pattern origin : ORIGINS) {
      Matcher m = origin.matcher(paragraph);
      if (opens(paragraph, m)) {
        Agencies.split(m.group("name")).forEach(name -> facts.credit(name, "credit line"));
        return before(paragraph, m);
      }
    }
    Matcher contributed = CONTRIBUTED.matcher(paragraph);
    if (opens(paragraph, contributed)) {
      List<String> names = Agencies.split(contributed.group("name"));
      if (names.stream().anyMatch(Agencies::soundsLikeAgency)) {
        names.stream()
            .filter(Agencies::soundsLikeAgency)
            .forEach(name -> facts.credit(name, "credit line"));
        return before(paragraph, contributed);
      }
    }
    return paragraph;
  }

  /** A credit line is short, and stands alone, after a sentence's end, or in brackets. */
  private static boolean opens(String paragraph, Matcher m) {
    if (!m.find() || m.end() - m.start() > LONGEST) {
      return false;
    }
    String head = paragraph.substring(0, m.start()).strip();
    char first = m.group().stripLeading().charAt(0);
    return head.isEmpty() || first == '(' || first == '[' || head.matches("(?s).*[.!?…”\"’»)—–-]$");
  }

  private static String before(String paragraph, Matcher m) {
    return paragraph.substring(0, m.start()).replaceFirst("[\\s—–-]+$", "");
  }
}
