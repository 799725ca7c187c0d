package recourse.followup.delivery;

/**
 * What came of handing a message to a gateway.
 *
 * @param outcome a code: {@code TAKEN}, {@code HTTP_503}, {@code SMTP_451}, {@code TIMEOUT}
 * @param taken whether the gateway took it
 * @param lasting whether it will never take it, however often it is asked
 */
public record SendResult(String outcome, boolean taken, boolean lasting) {
  /** The gateway took it. */
  public static final SendResult TAKEN = new SendResult("TAKEN", true, false);

  /** Not this time. */
  public static SendResult failed(String outcome) {
    return new SendResult(outcome, false, false);
  }

  /** Not ever. */
  public static SendResult refused(String outcome) {
    return new SendResult(outcome, false, true);
  }
}
