package io.touchstone.importer.text;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.importer.reading.FactsDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What newsrooms and agencies put around a text: datelines, trailers, picture tags, codes and
 * credit lines. It leaves the text, and what it says about the origin becomes facts.
 */
public final class NewsroomNoise {
  private static final int OPENING = 4;
  private static final int LINE = 140;
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern CODE =
      Pattern.compile(
          "tag:?\\s?reuters\\.com\\S*|\\S*LYNX[A-Z0-9]{6,}\\S*|[A-Z0-9_-]{6,}-(?:VIEW|BASE|FILED)IMAGE|"
              + "#{2,5}|[*_=~-]{3,}|-\\s?30\\s?-|-?\\s?ends?\\s?-?|nnnn|xxxx?|\\(?(?:more|continued)\\)?|"
              + "(?:our standards:\\s*)?the thomson reuters trust principles\\.?(?:, opens new tab)?",
          FLAGS);
  // alone on its line; a caption with a credit keeps its sentence
  private static final Pattern PICTURE_LINE =
      Pattern.compile(
          "[(\\[]?(?:(?:file\\s+)?(?:photo(?:graph)?s?|image|picture|foto|bild|graphic|video)(?:\\s+(?:credit|by|courtesy)"
              + "[^:.]{0,40})?\\s*[:/]|(?:file\\s+)?photo(?:graph)?\\s+by\\b|(?:ap|afp|reuters|epa|getty|tass|dpa)"
              + "\\s*(?:photo\\b|/|images\\b)).{0,100}",
          FLAGS);
  private static final Pattern PICTURE_TAIL =
      Pattern.compile(
          "\\s*[(\\[](?:(?:file\\s+|ap\\s+|reuters\\s+|afp\\s+)?(?:photo|image|picture|foto|bild)\\b|getty|(?:ap|afp|reuters|epa)\\s*/)"
              + "[^)\\]]{0,80}[)\\]]\\s*$",
          FLAGS);

  private NewsroomNoise() {}

  /** The paragraphs that belong to the article; facts found on the way go to {@code facts}. */
  public static List<Paragraph> strip(List<Paragraph> paragraphs, FactsDraft facts) {
    List<Paragraph> kept = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String text = paragraph.text().strip();
      BlockKind kind = paragraph.kind();
      if (text.length() < LINE
          && (CODE.matcher(text).matches() || PICTURE_LINE.matcher(text).matches())) {
        continue;
      }
      if (kind == BlockKind.PARAGRAPH && kept.size() < OPENING) {
        text = Dateline.strip(text, facts);
        Matcher picture = PICTURE_TAIL.matcher(text);
        if (picture.find()) {
          text = text.substring(0, picture.start());
          kind = BlockKind.CAPTION;
        }
      }
      if (kind != BlockKind.HEADING && kind != BlockKind.CAPTION) {
        text = CreditLines.strip(text, facts);
      }
      if (!text.isBlank()) {
        kept.add(new Paragraph(kind, text));
      }
    }
    return kept;
  }
}
