import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/**
 * Makes the fonts of the PDF report from those of npm's @expo-google-fonts packages; README.md says
 * how. A subset has no GSUB table, which makes PDFBox thirty times as fast.
 */
public final class SubsetFonts {
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post", "prep");

  private record Job(String name, List<String> sources, List<IntPredicate> wanted) {}

  public static void main(String[] args) throws IOException {
    Path packages = Path.of(args[0]);
    Path target = Path.of(args[1]);
    IntPredicate european =
        c -> c < 0x590 || (c >= 0x1C80 && c < 0x2C80) || (c >= 0x2DE0 && c < 0x2E80)
            || (c >= 0xA640 && c < 0xA6A0) || (c >= 0xA700 && c < 0xA800) || (c >= 0xAB30 && c < 0xAB70)
            || (c >= 0xFB00 && c < 0xFB07) || (c >= 0xFE20 && c < 0xFE30) || c >= 0xFFFC;
    IntPredicate arabic =
        c ->
            (c >= 0x600 && c < 0x780)
                || (c >= 0x8A0 && c < 0x900)
                // Farsi yeh's forms look like Arabic yeh's, and copied text would take them for it
                || (c >= 0xFB50 && (c < 0xFBFD || c > 0xFBFF));
    IntPredicate hebrew = c -> (c >= 0x590 && c < 0x600) || (c >= 0xFB1D && c < 0xFB50);
    IntPredicate chinese = in("GB2312", "Shift_JIS", "Big5");
    IntPredicate cjk =
        c -> (c >= 0x3000 && c < 0x3400) || (c >= 0xFF00 && c < 0xFFF0) || (c >= 0x3400 && c < 0xA000 && chinese.test(c));
    IntPredicate korean = in("EUC-KR");
    IntPredicate hangul =
        c -> (c >= 0xAC00 && c < 0xD7B0 && korean.test(c)) || (c >= 0x3130 && c < 0x3190);
    subset(packages.resolve("noto-sans/400Regular/NotoSans_400Regular.ttf"), european, target.resolve("NotoSans-Regular.ttf"));
    subset(packages.resolve("noto-sans/700Bold/NotoSans_700Bold.ttf"), european, target.resolve("NotoSans-Bold.ttf"));
    subset(packages.resolve("noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"), arabic, target.resolve("NotoSansArabic-Regular.ttf"));
    subset(packages.resolve("noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf"), arabic, target.resolve("NotoSansArabic-Bold.ttf"));
    subset(packages.resolve("noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf"), hebrew, target.resolve("NotoSansHebrew-Regular.ttf"));
    subset(packages.resolve("noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"), cjk, target.resolve("NotoSansSC-Regular.ttf"));
    subset(packages.resolve("noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf"), hangul, target.resolve("NotoSansKR-Regular.ttf"));
  }

  /** Every character that one of these charsets, which list what is in daily use, can write. */
  private static IntPredicate in(String... charsets) {
    List<Charset> all = new ArrayList<>();
    for (String charset : charsets) {
      all.add(Charset.forName(charset));
    }
    return c -> all.stream().anyMatch(charset -> charset.newEncoder().canEncode((char) c));
  }

  private static void subset(Path font, IntPredicate wanted, Path target) throws IOException {
    try (TrueTypeFont source = new TTFParser().parse(new RandomAccessReadBufferedFile(font.toFile()))) {
      CmapLookup glyphs = source.getUnicodeCmapLookup(false);
      TTFSubsetter subsetter = new TTFSubsetter(source, TABLES);
      int count = 0;
      for (int c = 0x20; c < 0xFFFE; c++) {
        if (wanted.test(c) && glyphs.getGlyphId(c) != 0) {
          subsetter.add(c);
          count++;
        }
      }
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
        subsetter.writeToStream(out);
      }
      System.out.println(target.getFileName() + ": " + count + " characters, " + Files.size(target) / 1024 + " KiB");
    }
  }
}
