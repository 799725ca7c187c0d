package recourse.followup.delivery;

/**
 * What came of handing a message to a gateway.
 *
 * @param outcome a code: {@code TAKEN}, {@code HTTP_503}, {@code SMTP_451}, {@code TIMEOUT}
 * @param taken whether the gateway took it
 * @param lasting whether it will never take it, however often it is asked
 */
public record Carried(String outcome, boolean taken, boolean lasting) {
  /** The gateway took it. */
  public static final Carried TAKEN = new Carried("TAKEN", true, false);

  /** Not this time. */
  public static Carried failed(String outcome) {
    return new Carried(outcome, false, false);
  }

  /** Not ever. */
  public static Carried refused(String outcome) {
    return new Carried(outcome, false, true);
  }
}
