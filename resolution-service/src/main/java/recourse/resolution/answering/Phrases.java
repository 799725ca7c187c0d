package recourse.resolution.answering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import recourse.contract.LetterKind;
import recourse.contract.Outcome;
import recourse.contract.RedressKind;
import recourse.resolution.model.Money;
import recourse.resolution.model.RedressStatus;
import recourse.resolution.model.RedressView;
import recourse.resolution.policy.PaymentPolicy;
import recourse.resolution.policy.letters.LetterItem;

/** How letters put things, in English; days are London's. */
final class Phrases {
  static final String RESOLVED = " We now consider it resolved.";

  /** The items that stand in the part on where to go next. */
  static final Set<LetterItem> IN_RIGHTS =
      EnumSet.of(
          LetterItem.STAGE,
          LetterItem.OMBUDSMAN_REFERRAL,
          LetterItem.OMBUDSMAN_WEBSITE,
          LetterItem.TIME_LIMITS,
          LetterItem.FURTHER_INFORMATION,
          LetterItem.ADR_SCHEME,
          LetterItem.ADR_FREE,
          LetterItem.NEXT_STAGE);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private static final Set<RedressStatus> STANDING =
      EnumSet.of(RedressStatus.OFFERED, RedressStatus.ACCEPTED, RedressStatus.PAID);

  private Phrases() {}

  static String title(LetterKind letter) {
    return switch (letter) {
      case FINAL_RESPONSE -> "Our final response to your complaint";
      case SUMMARY_RESOLUTION -> "Your complaint is resolved";
      case DELAY_NOTICE -> "Why our answer takes longer";
      case DEADLOCK_LETTER -> "Where you can take your complaint now";
      case ACKNOWLEDGEMENT, UNKNOWN -> "Your complaint";
    };
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case UPHELD -> "We uphold your complaint.";
      case PARTLY_UPHELD -> "We uphold your complaint in part.";
      case NOT_UPHELD -> "We do not uphold your complaint.";
      case UNDECIDED, UNKNOWN -> "";
    };
  }

  static String stage(int round) {
    return "This is our answer at stage %d.".formatted(round);
  }

  static String expected(LocalDate day) {
    return "We expect to give you our final response by %s.".formatted(spelled(day));
  }

  static String enclosure(LetterOrder.Enclosure enclosure) {
    return switch (enclosure) {
      case OMBUDSMAN_LEAFLET -> "Leaflet of the Financial Ombudsman Service";
    };
  }

  static String adr(String scheme) {
    return "none".equalsIgnoreCase(scheme.trim())
        ? "We are neither obliged nor committed to use alternative dispute resolution."
        : "If we cannot agree, you can turn to alternative dispute resolution. The scheme we use is "
            + scheme.trim()
            + ".";
  }

  /** What stands as offered, accepted or paid, a line each. */
  static List<String> remedies(List<RedressView.Item> redress) {
    return redress.stream()
        .filter(item -> STANDING.contains(item.status()))
        .map(Phrases::remedy)
        .toList();
  }

  static String firstRemedy(List<RedressView.Item> redress, String message) {
    return remedies(redress).stream().findFirst().orElse(message);
  }

  private static String remedy(RedressView.Item item) {
    String what = kind(item.kind()) + (item.amount() == null ? "" : " of " + money(item.amount()));
    return switch (item.status()) {
      case PAID -> what + ", done on " + spelled(item.paidAt());
      case ACCEPTED -> what + (item.payBefore() == null ? "" : ", at the latest on " + due(item));
      case PREPARED, OFFERED, REJECTED, COUNTERED, DECLINED -> what + ", which we offer you";
    };
  }

  /** The last day; {@code payBefore} is its end. */
  private static String due(RedressView.Item item) {
    return spelled(item.payBefore().minusSeconds(1));
  }

  private static String kind(RedressKind kind) {
    String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String money(Money money) {
    Currency currency = Currency.getInstance(money.currency());
    int digits = Math.max(0, currency.getDefaultFractionDigits());
    return currency.getSymbol(Locale.UK)
        + BigDecimal.valueOf(money.minor(), digits).toPlainString();
  }

  static String spelled(Instant at) {
    return spelled(PaymentPolicy.CURRENT.dayOf(at));
  }

  static String spelled(LocalDate day) {
    return DAY.format(day);
  }
}
