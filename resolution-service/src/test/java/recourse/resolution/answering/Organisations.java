package recourse.resolution.answering;

import java.util.Map;
import java.util.Optional;

/** Organisations that write letters. */
record Organisations(
    String name,
    Optional<String> address,
    Optional<String> adr,
    Optional<String> nextStage,
    Map<String, String> timeLimits)
    implements OrganisationSettings {
  static final String NOT_WAIVED =
      "Text of the Annex: within six months of the date of this letter.";

  /** One that told everything. */
  static Organisations whole() {
    return new Organisations(
        "Okapi Finance",
        Optional.of("1 Example Street, Leeds LS1 1AA"),
        Optional.of("Example Scheme, www.scheme.example"),
        Optional.of("You can ask for stage 2."),
        Map.of("not-waived", NOT_WAIVED));
  }

  /** One that told nothing. */
  static Organisations silent() {
    return new Organisations(
        "Okapi Finance", Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
  }
}
