package recourse.spine.aggregate;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The JSON of a {@link Document} for a row that is written past Hibernate, by {@code COPY}. */
public final class DocumentText {
  private DocumentText() {}

  /**
   * The document as it lies in a row, its {@link Words} sealed.
   *
   * @param writer to whose row it belongs
   * @param document of no generic type
   */
  public static String of(HoldsWords writer, Object document) {
    WordsOwner.begin(writer);
    try {
      return DocumentJson.write(document, DocumentJson.type(document.getClass()));
    } catch (JsonProcessingException unwritable) {
      throw new IllegalStateException("a document cannot be written", unwritable);
    } finally {
      WordsOwner.end();
    }
  }
}
