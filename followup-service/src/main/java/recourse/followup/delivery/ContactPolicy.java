package recourse.followup.delivery;

import static recourse.followup.delivery.DeliveryChannel.CHAT;
import static recourse.followup.delivery.DeliveryChannel.LETTER;
import static recourse.followup.delivery.DeliveryChannel.MAIL;
import static recourse.followup.delivery.DeliveryChannel.PERSON;
import static recourse.followup.delivery.DeliveryChannel.SMS;

import java.util.Set;
import java.util.stream.Stream;
import recourse.contract.Adjustment;
import recourse.contract.Channel;

/**
 * By which channel and in which form a message goes: where the customer would rather be reached,
 * else the way they came, and whatever they need applied to it (Equality Act 2010, s.20(6)). A
 * channel that contradicts an adjustment is never taken; where no other is left a person makes
 * contact.
 */
public final class ContactPolicy {
  private ContactPolicy() {}

  /** How a message about a complaint that came in by this channel goes out. */
  public static MessageFormat formatFor(Channel cameBy, Addressee.Needs needs) {
    Set<Adjustment> needed = needs.adjustments();
    DeliveryChannel way =
        Stream.concat(wished(needs, cameBy), Stream.of(MAIL, SMS, LETTER, CHAT))
            .filter(candidate -> !contradicts(candidate, needed))
            .findFirst()
            .orElse(PERSON);
    return new MessageFormat(
        way, presentation(needed), needed.contains(Adjustment.PLAIN_LANGUAGE), needs.language());
  }

  /** Whether a message that was planned before may not go out like that (any more). */
  static boolean contradicts(MessageFormat format, Addressee.Needs needs) {
    Set<Adjustment> needed = needs.adjustments();
    return contradicts(format.way(), needed)
        || format.presentation() != presentation(needed)
        || format.plain() != needed.contains(Adjustment.PLAIN_LANGUAGE)
        || !format.language().equals(needs.language());
  }

  private static Stream<DeliveryChannel> wished(Addressee.Needs needs, Channel cameBy) {
    Channel preferred = needs.preferredChannel();
    return preferred == null
        ? Stream.of(back(cameBy))
        : Stream.of(towards(preferred, needs.adjustments()), back(cameBy));
  }

  private static DeliveryChannel back(Channel cameBy) {
    return switch (cameBy) {
      case PHONE -> SMS;
      case LIVE_CHAT -> CHAT;
      case LETTER, FAX, IN_PERSON -> LETTER;
      case EMAIL, WEB, SOCIAL, REFERRAL, API, OTHER, UNKNOWN -> MAIL;
    };
  }

  /** Who would rather be rung than written to is rung, unless they say both. */
  private static DeliveryChannel towards(Channel preferred, Set<Adjustment> needed) {
    return switch (preferred) {
      case PHONE -> needed.contains(Adjustment.NO_PHONE) ? SMS : PERSON;
      case IN_PERSON -> PERSON;
      default -> back(preferred);
    };
  }

  private static Presentation presentation(Set<Adjustment> needed) {
    if (needed.contains(Adjustment.BRAILLE)) {
      return Presentation.BRAILLE;
    }
    if (needed.contains(Adjustment.AUDIO)) {
      return Presentation.AUDIO;
    }
    return needed.contains(Adjustment.LARGE_PRINT)
        ? Presentation.LARGE_PRINT
        : Presentation.ORDINARY;
  }

  private static boolean contradicts(DeliveryChannel way, Set<Adjustment> needed) {
    return needed.stream().anyMatch(adjustment -> contradicts(way, adjustment));
  }

  private static boolean contradicts(DeliveryChannel way, Adjustment adjustment) {
    return switch (adjustment) {
      case NO_EMAIL -> way == MAIL;
      case NO_SMS -> way == SMS;
      case NO_LIVE_CHAT -> way == CHAT;
      case NO_LETTER -> way == LETTER;
      case LARGE_PRINT -> way == SMS || way == CHAT;
      case BRAILLE, AUDIO -> way == MAIL || way == SMS || way == CHAT;
      case OTHER, UNKNOWN -> way != PERSON;
      case PLAIN_LANGUAGE, EXTRA_TIME, NO_PHONE -> false;
    };
  }
}
