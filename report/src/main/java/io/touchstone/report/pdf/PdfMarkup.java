package io.touchstone.report.pdf;

import io.touchstone.domain.report.Dossier;
import io.touchstone.report.Words;
import io.touchstone.report.outline.Block;
import io.touchstone.report.outline.Block.Cell;
import io.touchstone.report.outline.Block.Row;
import io.touchstone.report.outline.Outline;
import io.touchstone.report.outline.Run;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The report as the XHTML that the PDF renderer reads. */
final class PdfMarkup {
  private static final String STYLE = read("report.css");
  private static final int SECTION = 2;
  private static final int CLAIM = 3;

  private final StringBuilder body = new StringBuilder();
  private final Bookmarks bookmarks = new Bookmarks();
  private int open;

  private PdfMarkup() {}

  static String of(Dossier dossier) {
    PdfMarkup markup = new PdfMarkup();
    Outline.of(dossier).forEach(markup::add);
    markup.close(SECTION);
    return "<html lang=\"en\"><head><title>"
        + PdfText.escaped(Outline.title(dossier))
        + "</title><meta name=\"subject\" content=\""
        + PdfText.escaped(
            dossier.question().isBlank() ? Words.of("outline.kicker") : dossier.question())
        + "\"/><meta name=\"author\" content=\""
        + PdfText.escaped(dossier.publisher() == null ? "" : dossier.publisher().name())
        + "\"/><style>"
        + STYLE
        + "</style>"
        + markup.bookmarks.markup()
        + "</head><body>"
        + markup.body
        + "</body></html>";
  }

  private void add(Block block) {
    switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph(List<Run> runs) ->
          body.append("<p>").append(PdfText.of(runs)).append("</p>");
      case Block.Quote(String language, List<Run> runs) ->
          body.append("<blockquote dir=\"auto\"")
              .append(PdfText.language(language))
              .append("><p>")
              .append(PdfText.of(runs))
              .append("</p></blockquote>");
      case Block.Items(List<List<Run>> items) -> {
        body.append("<ul>");
        items.forEach(it -> body.append("<li>").append(PdfText.of(it)).append("</li>"));
        body.append("</ul>");
      }
      case Block.Table table -> table(table);
    }
  }

  /**
   * A section and a claim are an element each: in a long row of siblings the renderer takes the
   * square of the time to find their order.
   */
  private void heading(Block.Heading heading) {
    close(heading.level());
    if (heading.level() == SECTION || heading.level() == CLAIM) {
      body.append("<div class=\"l").append(heading.level()).append("\">");
      open = heading.level();
    }
    if (heading.anchor() != null && heading.level() <= CLAIM) {
      bookmarks.add(heading);
    }
    body.append("<h").append(heading.level()).append(id(heading.anchor())).append('>');
    body.append(PdfText.of(heading.runs()));
    body.append("</h").append(heading.level()).append('>');
  }

  private void close(int level) {
    for (; open >= level && open >= SECTION; open--) {
      body.append("</div>");
    }
  }

  private void table(Block.Table table) {
    body.append("<p class=\"caption\">")
        .append(PdfText.escaped(table.caption()))
        .append("</p><table><colgroup>");
    table.widths().forEach(it -> body.append("<col style=\"width:" + it + "%\"/>"));
    body.append("</colgroup><thead><tr>");
    table.head().forEach(it -> body.append("<th scope=\"col\">" + PdfText.escaped(it) + "</th>"));
    body.append("</tr></thead><tbody>");
    table.rows().forEach(this::row);
    body.append("</tbody></table>");
  }

  private void row(Row row) {
    body.append("<tr").append(id(row.anchor())).append('>');
    String element = "th scope=\"row\"";
    for (Cell cell : row.cells()) {
      body.append('<').append(element).append('>');
      for (List<Run> line : cell.lines()) {
        body.append("<p>").append(PdfText.of(line)).append("</p>");
      }
      body.append(element.equals("td") ? "</td>" : "</th>");
      element = "td";
    }
    body.append("</tr>");
  }

  private static String id(@Nullable String anchor) {
    return anchor == null ? "" : " id=\"" + anchor + "\"";
  }

  private static String read(String name) {
    try (InputStream in = Objects.requireNonNull(PdfMarkup.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
