package recourse.resolution.letters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Who we are in letters; what is not told here is missing there, and the checklist says so. */
@ConfigMapping(prefix = "recourse.organisation")
public interface OrganisationSettings {
  /** Our name. */
  @WithDefault("The complaints team")
  String name();

  /** Our address and how else to reach us, one line. */
  Optional<String> address();

  /**
   * The alternative dispute resolution we are obliged or committed to use, with its website, or
   * {@code none}.
   */
  Optional<String> adr();

  /** Where customers can go next, for a landlord the next stage or the ombudsman. */
  Optional<String> nextStage();

  /** The prescribed texts of DISP 1 Annex 3R. */
  TimeLimits timeLimits();

  /** One text for each case of the Annex. */
  interface TimeLimits {
    /** We do not consent to waive the six months. */
    Optional<String> notWaived();

    /** The complaint came too late, and we do not consent to waive that either. */
    Optional<String> outOfTime();

    /** We consent to waive them. */
    Optional<String> waived();
  }
}
