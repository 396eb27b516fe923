package io.touchstone.importer.text;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import io.touchstone.importer.reading.Outlets;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The article in a plain text: title, byline and date lines at its head, headings by form. */
public final class PlainText {
  private static final int HEAD = 6;
  private static final int LONGEST_TITLE = 180;
  private static final int LONGEST_HEADING = 90;
  private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(.*[^\\s#])[\\s#]*$");
  private static final Pattern LIST_ITEM = Pattern.compile("^(?:[-*•·‣▪]|\\d{1,3}[.)])\\s+(.+)$");
  private static final Pattern QUOTE = Pattern.compile("^>\\s?(.+)$");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…:;,。！？][”\"’»)\\]]*$");
  private static final Pattern CAPTION_CREDIT =
      Pattern.compile("^(.+[.!?…])\\s+(?:\\*\\*|__)[^*_]{2,60}(?:\\*\\*|__)$");
  private static final Pattern URL_LINE =
      Pattern.compile(
          "^(?:(?:original\\s+)?(?:url|link|source|article\\s+url)\\s*:\\s*)?<?(https?://[^\\s<>]+)>?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern URL_LABEL =
      Pattern.compile(
          "^(?:original|source|canonical|article)?\\s*(?:url|link)\\s*:$",
          Pattern.CASE_INSENSITIVE);

  private final FactsDraft facts;
  private final List<Paragraph> body = new ArrayList<>();
  private int seen;
  private boolean labelled;
  private @Nullable String address;

  private PlainText(FactsDraft facts) {
    this.facts = facts;
  }

  /** Reads {@code text}; facts that {@code facts} holds already stand. */
  public static Reading read(String text, FactsDraft facts) {
    PlainText reader = new PlainText(facts);
    List<String> lines = Lines.paragraphs(Spaces.visible(text));
    for (int i = 0; i < lines.size(); i++) {
      reader.take(lines.get(i), i + 1 < lines.size());
    }
    if (!reader.body.isEmpty() && reader.body.getLast().kind() == BlockKind.HEADING) {
      // nothing follows that it could be the heading of
      String last = reader.body.removeLast().text();
      reader.body.add(new Paragraph(BlockKind.PARAGRAPH, last));
    }
    facts.outlet(Outlets.domain(reader.address), "Original url line");
    List<Paragraph> clean = NewsroomNoise.strip(reader.body, facts);
    return Reading.article(facts.build(), clean);
  }

  private void take(String raw, boolean more) {
    String line = Spaces.collapse(raw);
    if (facts.title() != null && seen < 3 && Markup.strip(line).equalsIgnoreCase(facts.title())) {
      seen++;
      return;
    }
    if (url(line) || (seen < HEAD && head(line, more))) {
      seen++;
      return;
    }
    seen++;
    Paragraph paragraph = paragraph(line);
    if (!paragraph.text().isEmpty()) {
      body.add(paragraph);
    }
  }

  private boolean url(String line) {
    Matcher m = URL_LINE.matcher(line);
    if (m.matches()) {
      boolean where = labelled || line.regionMatches(true, 0, "original", 0, 8);
      facts.url(m.group(1), where ? "Original url line" : "address line");
      address = where ? m.group(1) : address;
      labelled = false;
      return true;
    }
    labelled = URL_LABEL.matcher(line).matches();
    return labelled;
  }

  /** Title, byline and date lines; each only while the text proper hasn't begun. */
  private boolean head(String line, boolean more) {
    boolean begun = body.stream().anyMatch(p -> p.kind() == BlockKind.PARAGRAPH);
    String plain = Markup.strip(line);
    Matcher heading = HEADING.matcher(line);
    if (facts.title() == null && body.isEmpty()) {
      if (heading.matches()) {
        facts.title(Markup.strip(heading.group(2)), "heading");
        return true;
      }
      if (more && seen == 0 && looksLikeTitle(plain)) {
        facts.title(plain, "first line");
        return true;
      }
    }
    if (begun) {
      return false;
    }
    if (Names.isByline(plain)) {
      PublicationDate date = Dates.find(plain);
      facts.authors(Names.split(plain), "byline");
      facts.published(date, "byline");
      return true;
    }
    PublicationDate date = dateLine(plain);
    facts.published(date, "date line");
    return date != null;
  }

  /** The date of a line that holds nothing else but a label, a weekday or a time. */
  public static @Nullable PublicationDate dateLine(String line) {
    if (line.length() > 90
        || SENTENCE_END.matcher(line).find()
        || line.split(" ", -1).length > 14) {
      return null;
    }
    PublicationDate date = Dates.find(line);
    boolean labelled = line.matches("(?iu)^(?:published|updated|posted|date|on|stand)\\b.*");
    boolean separated = line.matches(".*[·|•].*");
    return date != null && (labelled || separated || line.length() <= 40) ? date : null;
  }

  /** Whether a first line has a heading's form: short, and not a sentence. */
  public static boolean looksLikeTitle(String line) {
    return line.length() <= LONGEST_TITLE
        && (line.indexOf(' ') > 0 || line.codePoints().anyMatch(Character::isIdeographic))
        && !LIST_ITEM.matcher(line).matches()
        && !Names.isByline(line)
        && dateLine(line) == null
        && (!SENTENCE_END.matcher(line).find() || line.endsWith("?"))
        && !Character.isLowerCase(line.codePointAt(0));
  }

  private static Paragraph paragraph(String line) {
    Matcher heading = HEADING.matcher(line);
    if (heading.matches()) {
      return new Paragraph(BlockKind.HEADING, Markup.strip(heading.group(2)));
    }
    Matcher item = LIST_ITEM.matcher(line);
    if (item.matches()) {
      return new Paragraph(BlockKind.LIST_ITEM, Markup.strip(item.group(1)));
    }
    Matcher quote = QUOTE.matcher(line);
    if (quote.matches()) {
      return new Paragraph(BlockKind.QUOTE, Markup.strip(quote.group(1)));
    }
    Matcher caption = CAPTION_CREDIT.matcher(line);
    if (caption.matches()) {
      return new Paragraph(BlockKind.CAPTION, Markup.strip(caption.group(1)));
    }
    String plain = Markup.strip(line);
    return new Paragraph(isHeadingByForm(plain) ? BlockKind.HEADING : BlockKind.PARAGRAPH, plain);
  }

  /**
   * Whether a line among paragraphs has a heading's form: short, capitalised, no sentence's end.
   */
  public static boolean isHeadingByForm(String line) {
    return !line.isEmpty()
        && line.length() <= LONGEST_HEADING
        && !SENTENCE_END.matcher(line).find()
        && Character.isUpperCase(line.codePointAt(0));
  }
}
