package io.touchstone.importer.tika;

import io.touchstone.domain.article.ArticleText.Paragraph;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.article.SourceFile;
import io.touchstone.importer.reading.Dates;
import io.touchstone.importer.reading.FactsDraft;
import io.touchstone.importer.reading.Names;
import io.touchstone.importer.reading.Reading;
import io.touchstone.importer.reading.Spaces;
import io.touchstone.importer.text.NewsroomNoise;
import io.touchstone.importer.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.jspecify.annotations.Nullable;

/** The article in a document: masthead, title, standfirst and byline told from the text. */
final class DocumentArticle {
  private static final int HEAD = 8;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?iu)^(?:\\W*\\d{1,4}\\W*|.{0,80}\\b(?:page|seite|p\\.)\\s*\\d{1,4}\\b.{0,20})$");
  private static final Pattern HYPHEN =
      Pattern.compile("(?<=\\p{Ll}{2})-[ \\t]*\\R\\s*(?=\\p{Ll})");

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  private final SourceFile file;
  private final DocumentProperties properties;
  private final FactsDraft facts = new FactsDraft();

  DocumentArticle(SourceFile file, Metadata metadata) {
    this.file = file;
    this.properties = new DocumentProperties(metadata);
  }

  Reading read(List<RawBlock> raw) {
    facts.url(file.url(), "address it was fetched from");
    List<RawBlock> blocks = PageFurniture.strip(ListLines.split(raw));
    int titled = title(blocks);
    int start = Math.max(0, titled);
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean begun = false;
    for (int i = start; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      String text = text(block);
      if (i == titled && facts.title() != null) {
        text = afterTitle(text, facts.title());
        if (!text.isEmpty() && !isHead(text)) {
          paragraphs.add(new Paragraph(BlockKind.STANDFIRST, text));
        }
        continue;
      }
      if (!begun && i < start + HEAD && isHead(text)) {
        continue;
      }
      BlockKind kind = kind(block, begun);
      begun |= kind == BlockKind.PARAGRAPH;
      if (kind == BlockKind.PARAGRAPH && i + 1 < blocks.size() && PlainText.isHeadingByForm(text)) {
        kind = BlockKind.HEADING;
      }
      if (!PAGE_NUMBER.matcher(text).matches()) {
        paragraphs.add(new Paragraph(kind, text));
      }
    }
    List<Paragraph> clean = NewsroomNoise.strip(Joined.acrossPages(paragraphs), facts);
    properties.addTo(facts);
    return Reading.article(facts.build(), clean);
  }

  /** Finds the title and returns the index of the block that holds it, or -1. */
  private int title(List<RawBlock> blocks) {
    String property = properties.title();
    for (int i = 0; property != null && i < Math.min(HEAD, blocks.size()); i++) {
      if (key(text(blocks.get(i))).startsWith(key(property))) {
        facts.title(property, "document property title");
        masthead(blocks.subList(0, i));
        return i;
      }
    }
    for (int i = 0; i < Math.min(3, blocks.size()); i++) {
      RawBlock block = blocks.get(i);
      boolean titled = block.hasStyle("title") && !block.hasStyle("subtitle");
      if (titled || block.element().equals("h1")) {
        facts.title(text(block), "heading");
        masthead(blocks.subList(0, i));
        return i;
      }
    }
    String first = blocks.isEmpty() ? "" : text(blocks.getFirst());
    if (property == null && blocks.size() > 1 && PlainText.looksLikeTitle(first)) {
      facts.title(first, "first line");
      return 0;
    }
    facts.title(property, "document property title");
    return -1;
  }

  /** What stands above a title: the paper's name and its day. */
  private void masthead(List<RawBlock> blocks) {
    for (RawBlock block : blocks) {
      for (String line : block.text().lines().map(String::strip).toList()) {
        facts.published(Dates.find(line), "masthead");
        if (line.length() <= 60 && Names.looksLikeName(line) && !line.matches(".*\\d.*")) {
          facts.outlet(line, "masthead");
        }
      }
    }
  }

  private boolean isHead(String text) {
    if (Names.isByline(text)) {
      facts.authors(Names.split(text), "byline");
      facts.published(Dates.find(text), "byline");
      return true;
    }
    var date = PlainText.dateLine(text);
    facts.published(date, "date line");
    return date != null;
  }

  private static BlockKind kind(RawBlock block, boolean begun) {
    if (!begun && block.hasStyle("subtitle")) {
      return BlockKind.STANDFIRST;
    }
    if (block.isHeading()) {
      return BlockKind.HEADING;
    }
    return switch (block.element()) {
      case "li" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.QUOTE;
      default ->
          block.hasStyle("caption")
              ? BlockKind.CAPTION
              : block.hasStyle("quote") ? BlockKind.QUOTE : BlockKind.PARAGRAPH;
    };
  }

  private static String text(RawBlock block) {
    String text = block.text();
    return Spaces.collapse(text.indexOf('-') < 0 ? text : HYPHEN.matcher(text).replaceAll(""));
  }

  private static String afterTitle(String text, String title) {
    int letters = key(title).length();
    int i = 0;
    for (int seen = 0; i < text.length() && seen < letters; i++) {
      seen += key(text.substring(i, i + 1)).length();
    }
    return text.substring(i).strip();
  }

  private static String key(@Nullable String text) {
    return text == null ? "" : NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
