package io.touchstone.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** What leads where inside the document: links, and the bookmarks beside the page. */
final class Places {
  private static final int LONGEST = 80;
  private static final int SECTION = 2;

  private record Reference(PDAnnotationLink link, String anchor) {}

  private final Map<String, PDPageXYZDestination> places = new HashMap<>();
  private final List<Reference> references = new ArrayList<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private @Nullable PDOutlineItem section;

  void put(String anchor, PDPage page, float top) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) Math.ceil(top));
    places.put(anchor, place);
  }

  void refer(PDAnnotationLink link, String anchor) {
    references.add(new Reference(link, anchor));
  }

  /** Sections, and the claims below theirs. */
  void bookmark(int level, String title, String anchor) {
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(shortened(title));
    item.setDestination(places.get(anchor));
    if (level == SECTION || section == null) {
      outline.addLast(item);
      section = item;
    } else {
      section.addLast(item);
    }
  }

  void finish(PDDocument document) {
    for (Reference reference : references) {
      reference.link().setDestination(places.get(reference.anchor()));
    }
    document.getDocumentCatalog().setDocumentOutline(outline);
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
  }
}
