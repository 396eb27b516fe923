package io.touchstone.importer.ocr;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/** Pages as a scanner gives them: pictures of text, alone or in a PDF. */
public final class Scan {
  private static final int WIDTH = 1_700;
  private static final int HEIGHT = 800;

  private Scan() {}

  /**
   * @param format of {@link ImageIO}: "png", "jpg" or "tif"
   */
  public static byte[] picture(String format, List<String> lines) throws IOException {
    BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = page.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 46));
    int y = 120;
    for (String line : lines) {
      pen.drawString(line, 120, y);
      y += 72;
    }
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (!ImageIO.write(page, format, bytes)) {
      throw new IOException("This Java can't write " + format + ".");
    }
    return bytes.toByteArray();
  }

  /** One page that is nothing but a picture. */
  public static byte[] pdf(List<String> lines) throws IOException {
    byte[] picture = picture("jpg", lines);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    String draw = "q 612 0 0 288 0 0 cm /Scan Do Q";
    pdf.write(
        ascii(
            """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 612 288] /Contents 4 0 R
              /Resources <</XObject <</Scan 5 0 R>>>>>> endobj
            4 0 obj <</Length %d>> stream
            %s
            endstream endobj
            5 0 obj <</Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace /DeviceRGB
              /BitsPerComponent 8 /Filter /DCTDecode /Length %d>> stream
            """
                .formatted(draw.length(), draw, WIDTH, HEIGHT, picture.length)));
    pdf.write(picture);
    pdf.write(ascii("\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n"));
    return pdf.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
