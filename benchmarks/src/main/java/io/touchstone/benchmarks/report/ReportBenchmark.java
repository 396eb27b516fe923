package io.touchstone.benchmarks.report;

import io.touchstone.domain.report.Dossier;
import io.touchstone.domain.report.ReportRenderer;
import io.touchstone.report.docx.DocxReport;
import io.touchstone.report.html.HtmlReport;
import io.touchstone.report.pdf.PdfReport;
import io.touchstone.report.tabular.CsvReport;
import io.touchstone.report.tabular.XlsxReport;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code bench report}: renders a dossier of 800 claims by 40 outlets, ten appearances a claim, in
 * the forms that take longest and prints one JSON object. Every form is rendered once to nowhere,
 * the first time this JVM meets it, as the first person who asks for it waits. The peak is the most
 * that was in the heap at once while the PDF was made, garbage included, so a smaller heap gives a
 * smaller one.
 */
public final class ReportBenchmark {
  private static final int CLAIMS = 800;
  private static final int OUTLETS = 40;
  private static final int APPEARANCES = 10;
  private static final double MIB = 1024.0 * 1024.0;

  private ReportBenchmark() {}

  public static void main(String[] args) throws IOException {
    Dossier dossier = LargeDossier.of(CLAIMS, OUTLETS, APPEARANCES);
    SequencedMap<String, Object> figures = new LinkedHashMap<>();
    resetPeaks();
    figures.put("pdfSeconds", seconds(new PdfReport(), dossier));
    figures.put("pdfPeakMiB", Math.round(peak() / MIB));
    figures.put("htmlSeconds", seconds(new HtmlReport(), dossier));
    figures.put("xlsxSeconds", seconds(new XlsxReport(), dossier));
    figures.put("docxSeconds", seconds(new DocxReport(), dossier));
    figures.put("csvSeconds", seconds(new CsvReport(), dossier));
    figures.put("claims", CLAIMS);
    figures.put("outlets", OUTLETS);
    figures.put("appearances", CLAIMS * APPEARANCES);
    System.out.println(JsonMapper.shared().writeValueAsString(figures));
  }

  private static double seconds(ReportRenderer renderer, Dossier dossier) throws IOException {
    long begin = System.nanoTime();
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      renderer.write(dossier, nowhere);
    }
    return Math.round((System.nanoTime() - begin) / 1e7) / 100.0;
  }

  private static void resetPeaks() {
    System.gc();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
