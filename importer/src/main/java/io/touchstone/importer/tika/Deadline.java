package io.touchstone.importer.tika;

import java.time.Duration;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Stops a parser between two elements, say pages, when its time is up. */
final class Deadline {
  private final long end;

  Deadline(Duration time) {
    end = System.nanoTime() + time.toNanos();
  }

  boolean passed() {
    return System.nanoTime() - end > 0;
  }

  ContentHandler guard(ContentHandler handler) {
    return new ContentHandlerDecorator(handler) {
      @Override
      public void startElement(String uri, String localName, String name, Attributes attributes)
          throws SAXException {
        if (passed()) {
          throw new SAXException("the time is up");
        }
        super.startElement(uri, localName, name, attributes);
      }
    };
  }
}
