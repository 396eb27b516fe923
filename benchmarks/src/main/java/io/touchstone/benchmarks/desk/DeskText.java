package io.touchstone.benchmarks.desk;

import io.touchstone.domain.article.ArticleRevision;
import io.touchstone.domain.article.ArticleText;
import io.touchstone.domain.article.BlockKind;
import io.touchstone.domain.statement.Attribution;
import io.touchstone.domain.statement.Statement;
import io.touchstone.domain.statement.StatementId;
import io.touchstone.domain.statement.StatementKind;
import io.touchstone.domain.text.CodePoints;
import io.touchstone.domain.text.TextAnchor;
import io.touchstone.domain.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** An article of invented sentences of about 150 characters, three a paragraph. */
record DeskText(ArticleText content, List<TextSpan> spans) {
  private static final int PER_PARAGRAPH = 3;
  private static final String[] WHERE = {
    "lower basin", "north quay", "old weir", "ferry landing", "east culvert", "mill race"
  };
  private static final String[] WHAT = {
    "the gauge stood at %d centimetres before the crews were called in from the neighbouring districts",
    "%d households had been told by telephone to leave the ground floor and carry what they could",
    "a hoist rated for %d tonnes was driven across the bridge although its deck was closed to lorries",
    "the contractor had sent %d invoices for inspections that nobody can remember to have seen",
    "%d sandbags were filled by volunteers from the school while the pumps waited for their fuel"
  };

  /** The same for the same place and number, and another for each place. */
  static DeskText of(int place, int statements) {
    Random random = new Random(place * 31L + statements);
    List<ArticleText.Paragraph> paragraphs = new ArrayList<>();
    List<TextSpan> spans = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int offset = 0;
    for (int i = 0; i < statements; i++) {
      if (!paragraph.isEmpty()) {
        paragraph.append(' ');
      }
      int start = offset + CodePoints.length(paragraph.toString());
      String sentence =
          "At the "
              + WHERE[random.nextInt(WHERE.length)]
              + " on day "
              + (i + 1)
              + ", Marta Ilvesen said, "
              + WHAT[random.nextInt(WHAT.length)].formatted(random.nextInt(10, 990))
              + ".";
      paragraph.append(sentence);
      spans.add(new TextSpan(start, start + CodePoints.length(sentence)));
      if (i % PER_PARAGRAPH == PER_PARAGRAPH - 1 || i == statements - 1) {
        paragraphs.add(new ArticleText.Paragraph(BlockKind.PARAGRAPH, paragraph.toString()));
        offset += CodePoints.length(paragraph.toString()) + 2;
        paragraph.setLength(0);
      }
    }
    return new DeskText(ArticleText.of(paragraphs), spans);
  }

  List<String> sentences() {
    return TextAnchor.in(content.text(), spans).stream().map(TextAnchor::exact).toList();
  }

  List<Statement> statements(ArticleRevision revision) {
    List<Statement> found = new ArrayList<>();
    for (TextAnchor anchor : TextAnchor.in(content.text(), spans)) {
      found.add(
          new Statement(
              StatementId.next(),
              revision.article(),
              revision.id(),
              found.size() + 1,
              StatementKind.BODY,
              anchor,
              new Attribution.NamedPerson("Marta Ilvesen", null),
              null));
    }
    return found;
  }
}
