package io.touchstone.report.pdf;

import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Run;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Sets blocks, each tagged as what it is. */
final class Typesetter {
  private static final float TEXT = 9.5f;
  private static final float SOURCE = 8.5f;
  private static final float INDENT = 12;
  private static final float[] HEADING = {22, 15, 12, 9.5f};
  private static final float[] ABOVE = {4, 26, 16, 7};
  private static final float[] BELOW = {8, 6, 4, 1};
  private static final int CLAIM = 3;

  /** What has to follow on the page of a heading: a line or two. */
  private static final float COMPANY = 44;

  private final Tags tags;
  private final Places places;
  private final Flow flow;

  Typesetter(Tags tags, Places places, Flow flow) {
    this.tags = tags;
    this.places = places;
    this.flow = flow;
  }

  void add(Block block) throws IOException {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Run> runs) -> paragraph(runs);
      case Block.Quote(String language, List<Run> runs) -> quote(runs, Language.of(language));
      case Block.Items(List<List<Run>> items) -> items(items);
      case Block.Table table -> new TableSetter(tags, places, flow).set(table);
    }
  }

  private void heading(Block.Heading heading) throws IOException {
    int index = heading.level() - 1;
    float size = HEADING[index];
    Ink ink = Ink.of(size).inBold();
    List<Line> lines =
        flow.lines(
            Piece.of(heading.runs(), heading.level() > CLAIM ? ink.in(Ink.SOFT) : ink),
            Sheet.WIDTH,
            false);
    flow.require(ABOVE[index] + Math.min(lines.size(), 6) * size * Flow.SPACING + COMPANY);
    flow.space(ABOVE[index]);
    if (heading.level() == CLAIM && flow.y() < Sheet.TOP) {
      flow.sheet().rule(Sheet.LEFT, flow.y(), Sheet.WIDTH);
      flow.space(3);
    }
    String anchor = heading.anchor();
    if (anchor != null) {
      places.put(anchor, flow.page(), flow.y());
      places.bookmark(heading.level(), text(heading.runs()), anchor);
    }
    flow.write(
        lines, Sheet.LEFT, Sheet.WIDTH, size, tags.part(tags.document(), "H" + heading.level()));
    flow.space(BELOW[index]);
  }

  private void paragraph(List<Run> runs) throws IOException {
    text(runs, TEXT, Ink.of(TEXT));
    for (Run run : runs) {
      if (run instanceof Run.Source(List<Run> source)) {
        text(source, SOURCE, Ink.of(SOURCE));
      }
    }
    flow.space(3);
  }

  private void text(List<Run> runs, float size, Ink ink) throws IOException {
    List<Line> lines = flow.lines(Piece.of(runs, ink), Sheet.WIDTH, false);
    flow.write(lines, Sheet.LEFT, Sheet.WIDTH, size, tags.part(tags.document(), "P"));
  }

  private void quote(List<Run> runs, String language) throws IOException {
    List<Line> lines = flow.lines(Piece.of(runs, Ink.of(TEXT)), Sheet.WIDTH - 2 * INDENT, true);
    flow.require(4 + Math.min(lines.size(), 4) * TEXT * Flow.SPACING + 2 * TEXT);
    flow.space(4);
    COSDictionary quote = tags.part(tags.document(), "BlockQuote");
    if (!language.isEmpty()) {
      quote.setString(COSName.LANG, language);
    }
    flow.write(lines, Sheet.LEFT + INDENT, Sheet.WIDTH - 2 * INDENT, TEXT, tags.part(quote, "P"));
    flow.space(1);
  }

  private void items(List<List<Run>> items) throws IOException {
    COSDictionary list = tags.part(tags.document(), "L");
    for (List<Run> item : items) {
      COSDictionary entry = tags.part(list, "LI");
      List<Line> bullet = flow.lines(List.of(new Piece("•", Ink.of(TEXT), null)), INDENT, false);
      List<Line> lines = flow.lines(Piece.of(item, Ink.of(TEXT)), Sheet.WIDTH - INDENT, false);
      flow.require(Math.min(lines.size(), 3) * TEXT * Flow.SPACING);
      float top = flow.y();
      flow.write(bullet, Sheet.LEFT + 2, INDENT, TEXT, tags.part(entry, "Lbl"));
      flow.moveTo(top);
      flow.write(lines, Sheet.LEFT + INDENT, Sheet.WIDTH - INDENT, TEXT, tags.part(entry, "LBody"));
    }
    flow.space(4);
  }

  private static String text(List<Run> heading) {
    return heading.stream()
        .map(
            run ->
                switch (run) {
                  case Run.Plain(String text) -> text;
                  case Run.Soft(String text) -> text;
                  case Run.Strong(String text) -> text;
                  case Run.Foreign(String text) -> text;
                  case Run.Quoted(String text) -> text;
                  case Run.Chip(var _, String label) -> label;
                  case Run.Link(String text, String _) -> text;
                  case Run.Reference(String text, String _) -> text;
                  case Run.Code(String text) -> text;
                  case Run.Source _ -> "";
                })
        .collect(Collectors.joining());
  }
}
