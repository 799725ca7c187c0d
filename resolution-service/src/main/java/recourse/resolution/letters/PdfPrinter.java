package recourse.resolution.letters;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints letters: tagged PDF (PDF/UA) with its font in it, so that screen readers can read it. */
@ApplicationScoped
public class PdfPrinter {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** The page on paper. */
  public byte[] print(String html) {
    ByteArrayOutputStream paper = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(PdfPrinter::font, "Liberation Sans");
    builder.useExternalResourceAccessControl((uri, kind) -> false, null);
    builder.withW3cDocument(MarkupReader.document(html), null);
    builder.toStream(paper);
    try {
      builder.run();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return paper.toByteArray();
  }

  private static InputStream font() {
    return PDDocument.class.getResourceAsStream(FONT);
  }
}
