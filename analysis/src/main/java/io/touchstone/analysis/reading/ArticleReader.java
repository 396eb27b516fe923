package io.touchstone.analysis.reading;

import io.touchstone.analysis.attribution.AttributedSentence;
import io.touchstone.analysis.attribution.AttributionReader;
import io.touchstone.analysis.attribution.Media;
import io.touchstone.analysis.attribution.ReadParagraph;
import io.touchstone.analysis.attribution.SpokenQuotation;
import io.touchstone.analysis.checkworthiness.CheckWorthiness;
import io.touchstone.analysis.checkworthiness.Nature;
import io.touchstone.analysis.figure.DateMention;
import io.touchstone.analysis.figure.Dates;
import io.touchstone.analysis.figure.Quantities;
import io.touchstone.analysis.part.SentencePart;
import io.touchstone.analysis.part.SentencePart.Link;
import io.touchstone.analysis.quotation.QuotedSpan;
import io.touchstone.analysis.quotation.QuotedSpans;
import io.touchstone.analysis.token.CodePointCursor;
import io.touchstone.analysis.token.Range;
import io.touchstone.domain.article.ArticleFacts;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.Fact;
import io.touchstone.domain.article.PublicationDate;
import io.touchstone.domain.article.TextBlock;
import io.touchstone.domain.claim.Period;
import io.touchstone.domain.claim.Worth;
import io.touchstone.domain.statement.AnalysedStatement;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.TextSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an article paragraph by paragraph: statements, who says them, what they quote, which
 * figures and dates they give, and whether they can be checked. By rules, without a model; the time
 * it takes grows in proportion to the text. For one article, by one thread.
 */
public final class ArticleReader {
  /** Longer "sentences" are tables or noise, in which nothing is worth reading. */
  private static final int LONGEST = 1_500;

  private final String text;
  private final ArticleText content;
  private final @Nullable LocalDate published;
  private final AttributionReader attributions;
  private final CodePointCursor cursor;
  private final ParagraphSplitter splitter;
  private final List<ReadStatement> statements = new ArrayList<>();
  private @Nullable Period lastPeriod;

  private ArticleReader(ArticleText content, ArticleFacts facts) {
    this.content = content;
    this.text = content.text();
    Fact<PublicationDate> date = facts.published();
    this.published = date == null ? null : date.value().day();
    this.attributions = new AttributionReader(text);
    this.cursor = new CodePointCursor(text);
    this.splitter = new ParagraphSplitter(text);
  }

  /** Its statements in the order of the text; never fails for what is in the text. */
  public static List<ReadStatement> read(ArticleText content, ArticleFacts facts) {
    ArticleReader reader = new ArticleReader(content, facts);
    reader.read();
    return List.copyOf(reader.statements);
  }

  /**
   * What can be read from statements found earlier, perhaps by another version: those that it would
   * still find the same with everything around them, others from their words alone.
   */
  public static List<ReadStatement> reread(
      ArticleText content, ArticleFacts facts, List<Statement> statements) {
    Map<TextSpan, ReadStatement> bySpan = new HashMap<>();
    read(content, facts).forEach(it -> bySpan.put(it.found().span(), it));
    List<ReadStatement> read = new ArrayList<>();
    for (Statement statement : statements) {
      ReadStatement known = bySpan.get(statement.anchor().span());
      read.add(known == null ? alone(statement) : known);
    }
    return read;
  }

  /** What can be read from a statement's own words, without its article. */
  public static ReadStatement alone(Statement statement) {
    return alone(statement, null);
  }

  /**
   * The same, with its dates resolved.
   *
   * @param published when its article was published; null when nobody knows
   */
  public static ReadStatement alone(Statement statement, @Nullable LocalDate published) {
    String words = statement.text();
    AnalysedStatement found =
        new AnalysedStatement(
            statement.kind(), statement.anchor().span(), statement.attribution(), statement.cue());
    return new ReadStatement(
        found,
        words,
        words,
        words,
        Link.FIRST,
        Media.in(words),
        Nature.of(words, isAttributed(statement.attribution()), false),
        CheckWorthiness.of(words),
        quotationsAlone(statement),
        Quantities.in(words),
        Dates.in(words, published, null));
  }

  /** Given to whom the whole statement is. */
  private static List<ReadQuotation> quotationsAlone(Statement statement) {
    String words = statement.text();
    int start = statement.anchor().span().start();
    List<ReadQuotation> found = new ArrayList<>();
    for (QuotedSpan quotation : QuotedSpans.in(words, 0, words.length())) {
      TextSpan span =
          new TextSpan(
              start + words.codePointCount(0, quotation.start()),
              start + words.codePointCount(0, quotation.end()));
      String said = bare(words.substring(quotation.start(), quotation.end()));
      found.add(new ReadQuotation(span, said, statement.attribution(), null, false));
    }
    return found;
  }

  private static boolean isAttributed(Attribution attribution) {
    return !(attribution instanceof Attribution.Unattributed);
  }

  private void read() {
    int end = 0;
    int offset = 0;
    for (TextBlock block : content.blocks()) {
      int start = text.offsetByCodePoints(end, block.span().start() - offset);
      end = text.offsetByCodePoints(start, block.span().length());
      offset = block.span().end();
      Range paragraph = new Range(start, end);
      List<List<SentencePart>> sentences = splitter.split(block.kind(), paragraph);
      read(ParagraphSplitter.kindOf(block.kind()), paragraph, sentences);
    }
  }

  private void read(StatementKind kind, Range paragraph, List<List<SentencePart>> sentences) {
    ReadParagraph read = attributions.readParts(paragraph, sentences);
    int at = 0;
    for (List<SentencePart> parts : sentences) {
      Range sentence = new Range(parts.getFirst().range().start(), parts.getLast().range().end());
      for (SentencePart part : parts) {
        statements.add(statement(kind, sentence, part, read, read.sentences().get(at)));
        at++;
      }
    }
  }

  private ReadStatement statement(
      StatementKind kind,
      Range sentence,
      SentencePart part,
      ReadParagraph paragraph,
      AttributedSentence said) {
    Range range = part.range();
    Range cue = said.cue();
    String words = text.substring(range.start(), range.end());
    String whole = text.substring(sentence.start(), sentence.end());
    TextSpan span = cursor.span(range);
    AnalysedStatement found =
        new AnalysedStatement(
            kind, span, said.attribution(), cue == null ? null : cursor.span(cue));
    if (words.length() > LONGEST) {
      return noise(found, words, part.link());
    }
    List<DateMention> dates = Dates.in(words, published, lastPeriod);
    dates.forEach(this::remember);
    return new ReadStatement(
        found,
        words,
        cue == null
            ? words
            : ContentWords.without(words, cue.start() - range.start(), cue.end() - range.start()),
        whole,
        part.link(),
        Media.in(whole),
        Nature.of(words, isAttributed(said.attribution()), part.link() == Link.JUDGEMENT),
        CheckWorthiness.of(words),
        quotations(range, paragraph),
        Quantities.in(words),
        dates);
  }

  private static ReadStatement noise(AnalysedStatement found, String words, Link link) {
    return new ReadStatement(
        found,
        words,
        words,
        words,
        link,
        null,
        new Nature.Found(Nature.BOILERPLATE, "longer than a sentence"),
        Worth.NONE,
        List.of(),
        List.of(),
        List.of());
  }

  private void remember(DateMention date) {
    if (date.period() != null) {
      lastPeriod = date.period();
    }
  }

  private List<ReadQuotation> quotations(Range statement, ReadParagraph paragraph) {
    List<ReadQuotation> found = new ArrayList<>();
    for (SpokenQuotation quotation : paragraph.quotations()) {
      if (!quotation.range().overlaps(statement)) {
        continue;
      }
      Range mention = quotation.mention();
      found.add(
          new ReadQuotation(
              cursor.span(quotation.range()),
              words(quotation.range()),
              quotation.speaker(),
              mention == null ? null : cursor.span(mention),
              quotation.partial()));
    }
    return found;
  }

  private String words(Range quotation) {
    return bare(text.substring(quotation.start(), quotation.end()));
  }

  private static String bare(String quotation) {
    return quotation.replaceAll("^[“„«\"'‘]+|[”“»\"'’]+$", "").strip();
  }
}
