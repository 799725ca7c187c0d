package recourse.followup.followups;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import recourse.contract.CustomerKind;
import recourse.contract.SurveySampling;
import recourse.followup.complaints.Registration;
import recourse.followup.shared.Draw;

/**
 * Who is asked for scores after a resolution. The draw is a function of the complaint's id, its
 * round and the version of the rule, so that nobody can influence it and everybody can check it.
 * Colleagues and test customers are not eligible.
 *
 * @param version names the rule
 * @param rate the share of resolutions that is drawn, 0 to 1
 * @param cap how many invitations a customer gets at most
 * @param within in this time
 * @param testCustomers references of customers who are tests
 */
public record SurveyPolicy(
    String version, double rate, int cap, Period within, Pattern testCustomers) {

  /** Refuses a share that is none. */
  public SurveyPolicy {
    if (rate < 0 || rate > 1) {
      throw new IllegalArgumentException("rate: a share, 0 to 1");
    }
  }

  /** From when on earlier invitations of the same customer count. */
  Instant countsSince(Instant resolvedAt, ZoneId zone) {
    return resolvedAt.atZone(zone).minus(within).toInstant();
  }

  /**
   * Whether the customer of a resolution is asked for scores.
   *
   * @param round of the resolution
   * @param askedLately how often they were since {@link #countsSince}
   */
  SurveySampling decide(UUID complaintId, int round, Registration customer, long askedLately) {
    if (customer.customerKind() == CustomerKind.INTERNAL) {
      return SurveySampling.STAFF;
    }
    if (testCustomers.matcher(customer.customerRef()).matches()) {
      return SurveySampling.TEST;
    }
    if (Draw.of(complaintId + "/" + round + "/" + version) >= rate) {
      return SurveySampling.NOT_DRAWN;
    }
    return askedLately < cap ? SurveySampling.INVITED : SurveySampling.ASKED_LATELY;
  }
}
