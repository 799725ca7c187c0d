package recourse.followup.quality;

/** When what staff said of their team may be shown. */
public final class PulsePolicy {
  private static final int FEWEST_VOICES = 5;

  private PulsePolicy() {}

  /** With fewer voices than five, somebody could be made out. */
  public static boolean mayBeShown(long voices) {
    return voices >= FEWEST_VOICES;
  }
}
