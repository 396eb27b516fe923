package io.touchstone.analysis.figure;

import io.touchstone.analysis.token.Range;
import io.touchstone.domain.claim.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates and periods and resolves those that depend on when the article was published: "on
 * Friday", "last month", "April 17", "later this month". Without a publication date they stay
 * unresolved; the day of the import is never used.
 */
public final class Dates {
  private static final String MONTH =
      "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June|July"
          + "|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final String DAY = "(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
  private static final String YEAR = "(?<year>1[5-9]\\d\\d|20\\d\\d)";
  private static final String SMALL =
      "(?<count>\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few)";

  private enum Form {
    MONTH_DAY("\\b" + MONTH + " " + DAY + "(?:,? " + YEAR + ")?(?!\\d|[:.]\\d)"),
    DAY_MONTH("\\b" + DAY + " (?:of )?" + MONTH + "(?:,? " + YEAR + ")?\\b"),
    MONTH_YEAR("\\b" + MONTH + ",? (?:of )?" + YEAR + "\\b"),
    SEASON("\\b(?<season>spring|summer|autumn|fall|winter) of " + YEAR + "\\b"),
    DECADE("\\b(?:the )?(?<decade>1[5-9]\\d|20\\d)0s\\b"),
    YEARS("\\b" + YEAR + "[–—-](?<last>20\\d\\d|1[5-9]\\d\\d)\\b"),
    AGO("\\b" + SMALL + " (?<unit>day|week|month|year)s? (?:ago|earlier)\\b"),
    RELATIVE(
        "\\b(?<which>last|this|next|past|previous|coming) (?<unit>week|month|year|weekend|summer|autumn|winter|spring)\\b"),
    WEEKDAY(
        "\\b(?:(?<which>last|next|this) )?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b"),
    NEAR("(?i)\\b(?<near>today|yesterday|tomorrow|tonight)\\b"),
    AFTERWARDS("(?i)\\bin the (?:days|weeks|months|years) (?:that followed|since|after)\\b"),
    SOLE_MONTH("\\b(?:in|since|until|by|last|early|late|mid) (?<sole>" + MONTH + ")(?! ?\\d)\\b"),
    SOLE_YEAR("(?<![\\d$€£.,-])" + YEAR + "(?![\\d%-]|[.,]\\d| (?:people|dollars|euros))");

    private final Pattern pattern;

    Form(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  private Dates() {}

  /**
   * In the order of the text.
   *
   * @param published when the article appeared; null when unknown
   * @param before the last period that the article named before this statement; null for none
   */
  public static List<DateMention> in(
      String text, @Nullable LocalDate published, @Nullable Period before) {
    List<DateMention> found = new ArrayList<>();
    for (Form form : Form.values()) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        Range range = range(form, matcher);
        if (found.stream().noneMatch(it -> it.range().overlaps(range))) {
          Period period = resolve(form, matcher, published, before);
          found.add(new DateMention(range, text.substring(range.start(), range.end()), period));
        }
      }
    }
    found.sort(Comparator.comparingInt(it -> it.range().start()));
    return found;
  }

  private static Range range(Form form, Matcher matcher) {
    return form == Form.SOLE_MONTH
        ? new Range(matcher.start("sole"), matcher.end("sole"))
        : new Range(matcher.start(), matcher.end());
  }

  private static @Nullable Period resolve(
      Form form, Matcher found, @Nullable LocalDate published, @Nullable Period before) {
    Calendar calendar = new Calendar(published);
    return switch (form) {
      case MONTH_DAY, DAY_MONTH ->
          calendar.day(found.group("month"), found.group("day"), found.group("year"));
      case MONTH_YEAR -> calendar.month(found.group("month"), found.group("year"));
      case SEASON -> calendar.season(found.group("season"), found.group("year"));
      case DECADE -> calendar.decade(found.group("decade"));
      case YEARS -> calendar.years(found.group("year"), found.group("last"));
      case AGO -> calendar.ago(found.group("count"), found.group("unit"));
      case RELATIVE -> calendar.relative(found.group("which"), found.group("unit"));
      case WEEKDAY -> calendar.weekday(found.group("which"), found.group("weekday"));
      case NEAR -> calendar.near(found.group("near"));
      case AFTERWARDS -> calendar.afterwards(before);
      case SOLE_MONTH -> calendar.month(found.group("month"), null);
      case SOLE_YEAR -> Period.ofYear(Integer.parseInt(found.group("year")));
    };
  }
}
