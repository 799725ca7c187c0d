package recourse.resolution.letters;

import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Well-formed pages and their text. */
final class MarkupReader {
  private MarkupReader() {}

  /** The page as a document; nothing outside of it is read. */
  static Document document(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | java.io.IOException broken) {
      throw new IllegalStateException("a letter is not well-formed", broken);
    }
  }

  /** What a reader of the page reads. */
  static String text(String html) {
    return document(html).getElementsByTagName("body").item(0).getTextContent();
  }

  /** Without the characters that neither XML nor paper knows. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\t\\n\\r]]", "");
  }
}
