package recourse.resolution.answering;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
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

  /** The prescribed texts of DISP 1 Annex 3R by the name of the case they are for. */
  Map<String, String> timeLimits();
}
