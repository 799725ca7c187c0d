package recourse.intake.contacts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.Channel;
import recourse.contract.Direction;

/**
 * How a contact went, without what was said.
 *
 * @param channel the way
 * @param direction who sought whom
 * @param agent who spoke or wrote for us
 * @param startedAt when it began
 * @param talkSeconds in contact
 * @param holdSeconds the customer waiting meanwhile
 * @param wrapUpSeconds written up afterwards
 */
@Embeddable
public record ContactOutcome(
    @Enumerated(EnumType.STRING) Channel channel,
    @Enumerated(EnumType.STRING) Direction direction,
    String agent,
    Instant startedAt,
    int talkSeconds,
    int holdSeconds,
    int wrapUpSeconds) {

  /** The end of the wrap-up. */
  public Instant endedAt() {
    return startedAt.plusSeconds(handlingSeconds());
  }

  /** Talk, hold and wrap-up together. */
  public int handlingSeconds() {
    return talkSeconds + holdSeconds + wrapUpSeconds;
  }
}
