package io.touchstone.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The fonts inside every PDF report; report/fonts/README.md says where they come from. A character
 * is taken from the first that has it.
 */
final class PdfFonts {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  private record Font(String family, int weight, String file) {}

  private static final List<Font> ALL =
      List.of(
          new Font("NotoSans", NORMAL, "NotoSans-Regular.ttf"),
          new Font("NotoSans", BOLD, "NotoSans-Bold.ttf"),
          new Font("NotoSansArabic", NORMAL, "NotoSansArabic-Regular.ttf"),
          new Font("NotoSansArabic", BOLD, "NotoSansArabic-Bold.ttf"),
          new Font("NotoSansHebrew", NORMAL, "NotoSansHebrew-Regular.ttf"),
          new Font("NotoSansSC", NORMAL, "NotoSansSC-Regular.ttf"),
          new Font("NotoSansKR", NORMAL, "NotoSansKR-Regular.ttf"));

  private PdfFonts() {}

  /** Each is read when the first character needs it. */
  static void addTo(PdfRendererBuilder builder) {
    for (Font font : ALL) {
      builder.useFont(
          () ->
              Objects.requireNonNull(PdfFonts.class.getResourceAsStream(font.file()), font.file()),
          font.family(),
          font.weight(),
          FontStyle.NORMAL,
          true);
    }
  }
}
