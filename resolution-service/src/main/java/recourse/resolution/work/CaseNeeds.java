package recourse.resolution.work;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/**
 * What a customer needs from everybody who handles their complaint: what intake told for the
 * customer, and what our staff noted for this case. Codes, never a diagnosis (Equality Act 2010,
 * s.20; UK GDPR Art 9).
 *
 * @param vulnerable whether they are known to be vulnerable; never why
 * @param language ISO 639-1; what staff noted before what intake told; null for any
 * @param adjustments all that is known, in the order of the alphabet
 */
@NullUnmarked // still to be annotated
public record CaseNeeds(boolean vulnerable, String language, List<String> adjustments) {
  /** Of a customer of whom nothing is known. */
  public static final CaseNeeds NONE = new CaseNeeds(false, null, List.of());
}
