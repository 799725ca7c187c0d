package recourse.resolution.letters;

import java.util.Optional;

/** Organisations that write letters. */
record Organisations(
    String name,
    Optional<String> address,
    Optional<String> adr,
    Optional<String> nextStage,
    TimeLimits timeLimits)
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
        new Texts(Optional.of(NOT_WAIVED)));
  }

  /** One that told nothing. */
  static Organisations silent() {
    return new Organisations(
        "Okapi Finance",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Texts(Optional.empty()));
  }

  /** The texts of the Annex, as far as they are kept. */
  record Texts(Optional<String> notWaived) implements TimeLimits {
    @Override
    public Optional<String> outOfTime() {
      return Optional.empty();
    }

    @Override
    public Optional<String> waived() {
      return Optional.empty();
    }
  }
}
