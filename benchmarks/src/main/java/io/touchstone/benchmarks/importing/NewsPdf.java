package io.touchstone.benchmarks.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF as small programs write them: lines of 90 characters in Helvetica, 50 on a page. */
final class NewsPdf {
  private static final int WIDTH = 90;
  private static final int LINES = 50;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<Integer> places = new ArrayList<>();

  private NewsPdf() {}

  static byte[] of(String headline, List<String> paragraphs) throws IOException {
    List<String> lines = new ArrayList<>(List.of(headline, ""));
    for (String paragraph : paragraphs) {
      lines.addAll(wrapped(paragraph));
      lines.add("");
    }
    return new NewsPdf().write(lines);
  }

  private static List<String> wrapped(String paragraph) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" ", -1)) {
      if (line.length() + word.length() >= WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private byte[] write(List<String> lines) throws IOException {
    put("%PDF-1.4\n");
    int pages = (lines.size() + LINES - 1) / LINES;
    StringBuilder kids = new StringBuilder();
    for (int i = 0; i < pages; i++) {
      kids.append(4 + 2 * i).append(" 0 R ");
    }
    object("<</Type /Catalog /Pages 2 0 R>>");
    object("<</Type /Pages /Kids [" + kids + "] /Count " + pages + ">>");
    object("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>");
    for (int i = 0; i < pages; i++) {
      object(
          "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F 3 0 R>>>> /Contents "
              + (5 + 2 * i)
              + " 0 R>>");
      StringBuilder text = new StringBuilder("BT /F 11 Tf 50 790 Td 14 TL\n");
      for (String line : lines.subList(i * LINES, Math.min(lines.size(), (i + 1) * LINES))) {
        text.append('(').append(line).append(") Tj T*\n");
      }
      text.append("ET");
      object("<</Length " + text.length() + ">>\nstream\n" + text + "\nendstream");
    }
    int table = bytes.size();
    put("xref\n0 " + (places.size() + 1) + "\n0000000000 65535 f \n");
    for (int place : places) {
      put(String.format(Locale.ROOT, "%010d 00000 n \n", place));
    }
    put(
        "trailer <</Root 1 0 R /Size "
            + (places.size() + 1)
            + ">>\nstartxref\n"
            + table
            + "\n%%EOF\n");
    return bytes.toByteArray();
  }

  private void object(String content) throws IOException {
    places.add(bytes.size());
    put(places.size() + " 0 obj " + content + " endobj\n");
  }

  private void put(String text) throws IOException {
    bytes.write(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
