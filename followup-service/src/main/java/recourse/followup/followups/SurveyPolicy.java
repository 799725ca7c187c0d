package recourse.followup.followups;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import recourse.contract.CustomerKind;
import recourse.contract.SurveySampling;

/**
 * Who is asked for scores after a resolution. The draw is a function of the complaint's id, its
 * round and the version of the rule, so that nobody can influence it and everybody can check it.
 * Colleagues and test complaints are not eligible.
 *
 * @param dated wordings, the one in force on the day of the resolution decides
 * @param testCustomers references of customers who are tests
 * @param zone in which a day begins
 */
public record SurveyPolicy(List<Wording> dated, Pattern testCustomers, ZoneId zone) {
  private static final Pattern TEXT =
      Pattern.compile(
          "\\s*(\\d{4}-\\d{2}-\\d{2}) rate=(0(?:\\.\\d+)?|1(?:\\.0+)?) cap=(\\d+)/(P\\d+[DWMY])\\s*");

  public SurveyPolicy {
    dated = dated.stream().sorted(Comparator.comparing(Wording::from).reversed()).toList();
    if (dated.isEmpty()) {
      throw new IllegalArgumentException("a survey policy needs at least one wording");
    }
  }

  /**
   * What holds from a day on.
   *
   * @param from the first day
   * @param rate the share of resolutions that is drawn, 0 to 1
   * @param cap how many invitations a customer gets at most
   * @param within in this time
   */
  public record Wording(LocalDate from, double rate, int cap, Period within) {
    /** The name of this wording in events. */
    public String version() {
      return "survey-" + from;
    }

    static Wording parse(String text) {
      Matcher parts = TEXT.matcher(text);
      if (!parts.matches()) {
        throw new IllegalArgumentException(
            "'" + text + "' is no survey policy; for example: 2026-01-01 rate=0.5 cap=3/P90D");
      }
      return new Wording(
          LocalDate.parse(parts.group(1)),
          Double.parseDouble(parts.group(2)),
          Integer.parseInt(parts.group(3)),
          Period.parse(parts.group(4)));
    }

    boolean draws(UUID complaintId, int round) {
      return lot(complaintId + "/" + round + "/" + version()) < rate;
    }
  }

  /** Wordings with semicolons between: {@code 2026-01-01 rate=0.5 cap=3/P90D; ...}. */
  public static SurveyPolicy parse(String text, Pattern testCustomers, ZoneId zone) {
    return new SurveyPolicy(
        Arrays.stream(text.split(";")).map(Wording::parse).toList(), testCustomers, zone);
  }

  /** The wording in force; before the first one began, that one. */
  public Wording inForce(Instant resolvedAt) {
    LocalDate day = resolvedAt.atZone(zone).toLocalDate();
    return dated.stream()
        .filter(wording -> !wording.from().isAfter(day))
        .findFirst()
        .orElse(dated.get(dated.size() - 1));
  }

  /** From when on earlier invitations of the same customer count. */
  public Instant countsSince(Instant resolvedAt) {
    return resolvedAt.atZone(zone).minus(inForce(resolvedAt).within()).toInstant();
  }

  /**
   * Whether the customer of a resolution is asked for scores.
   *
   * @param askedLately how often they were since {@link #countsSince}
   */
  public SurveySampling decide(Resolution resolution, long askedLately) {
    Wording wording = inForce(resolution.at());
    if (resolution.kind() == CustomerKind.INTERNAL) {
      return SurveySampling.STAFF;
    }
    if (testCustomers.matcher(resolution.customerRef()).matches()) {
      return SurveySampling.TEST;
    }
    if (!wording.draws(resolution.complaintId(), resolution.round())) {
      return SurveySampling.NOT_DRAWN;
    }
    return askedLately < wording.cap() ? SurveySampling.INVITED : SurveySampling.ASKED_LATELY;
  }

  /**
   * What is known of a resolution before anybody is asked about it.
   *
   * @param complaintId the complaint
   * @param round the round of resolution
   * @param at when
   * @param customerRef the customer's opaque reference
   * @param kind customer or colleague
   */
  public record Resolution(
      UUID complaintId, int round, Instant at, String customerRef, CustomerKind kind) {}

  /** Evenly spread over 0 (in) to 1 (out), and always the same for the same name. */
  public static double lot(String name) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      long bits = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8))).getLong();
      return (bits >>> 11) * 0x1.0p-53;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
