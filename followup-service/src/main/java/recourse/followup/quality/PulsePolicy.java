package recourse.followup.quality;

/**
 * When what staff said of their team may be shown.
 *
 * @param version names the rule
 * @param fewestVoices with fewer, somebody could be made out
 */
public record PulsePolicy(String version, int fewestVoices) {
  boolean mayBeShown(long voices) {
    return voices >= fewestVoices;
  }
}
