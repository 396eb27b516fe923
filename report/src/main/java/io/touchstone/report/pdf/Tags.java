package io.touchstone.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * The tree that says what everything on the pages is: headings, paragraphs, tables (ISO 32000-1,
 * 14.7).
 */
final class Tags {
  private static final COSName STRUCTURE = COSName.getPDFName("StructElem");

  private final COSDictionary root = new COSDictionary();
  private final COSDictionary document;
  private final List<COSBase> parents = new ArrayList<>();

  Tags(PDDocument pdf) {
    root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    document = new COSDictionary();
    document.setItem(COSName.TYPE, STRUCTURE);
    document.setItem(COSName.S, COSName.getPDFName("Document"));
    document.setItem(COSName.P, root);
    document.setItem(COSName.K, new COSArray());
    root.setItem(COSName.K, document);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, root);
  }

  /** The whole document, which everything else is a part of. */
  COSDictionary document() {
    return document;
  }

  COSDictionary part(COSDictionary parent, String tag) {
    COSDictionary element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCTURE);
    element.setItem(COSName.S, COSName.getPDFName(tag));
    element.setItem(COSName.P, parent);
    element.setItem(COSName.K, new COSArray());
    element.setDirect(false);
    kids(parent).add(element);
    return element;
  }

  /** A cell that heads its column or its row. */
  static void scope(COSDictionary cell, String scope) {
    COSDictionary attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName("Table"));
    attributes.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(scope));
    cell.setItem(COSName.A, attributes);
  }

  /** Makes the page known; what is drawn on it is added to the list that is returned. */
  COSArray page(PDPage page) {
    COSArray drawn = new COSArray();
    page.setStructParents(parents.size());
    page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
    parents.add(drawn);
    return drawn;
  }

  /** Says that what is drawn next on the page belongs to the element, and gives its number. */
  @SuppressWarnings("ReferenceEquality") // a page is itself, whatever it holds
  static int content(COSDictionary element, PDPage page, COSArray drawn) {
    int number = drawn.size();
    drawn.add(element);
    COSDictionary pageOfElement = element.getCOSDictionary(COSName.PG);
    if (pageOfElement == null) {
      element.setItem(COSName.PG, page.getCOSObject());
    }
    if (pageOfElement == null || pageOfElement == page.getCOSObject()) {
      kids(element).add(COSInteger.get(number));
    } else {
      COSDictionary reference = new COSDictionary();
      reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
      reference.setItem(COSName.PG, page.getCOSObject());
      reference.setInt(COSName.MCID, number);
      kids(element).add(reference);
    }
    return number;
  }

  /** Says that the annotation belongs to the element. */
  void link(COSDictionary element, PDPage page, PDAnnotationLink link) {
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.getPDFName("Obj"), link.getCOSObject());
    kids(element).add(reference);
    link.setStructParent(parents.size());
    parents.add(element);
  }

  /** When everything is drawn. */
  void finish() {
    COSArray numbers = new COSArray();
    for (int i = 0; i < parents.size(); i++) {
      numbers.add(COSInteger.get(i));
      numbers.add(parents.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.setItem(COSName.PARENT_TREE, tree);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
  }

  private static COSArray kids(COSDictionary element) {
    return element.getCOSArray(COSName.K);
  }
}
