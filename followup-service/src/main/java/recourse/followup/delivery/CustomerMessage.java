package recourse.followup.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;

/**
 * A message for a customer, addressed by an opaque reference: the organisation's gateway knows who
 * that is and how to reach them.
 *
 * @param id the same for every attempt to hand it over, so that a gateway takes it once
 * @param to the customer's reference
 * @param way by which channel it leaves us
 * @param channel the way the complaint came in
 * @param presentation in which form it has to reach the customer
 * @param languageWanted by the customer
 * @param subject a headline
 * @param text the words, with the survey link: a secret, never to be logged
 * @param html the same in large print, where that is needed
 */
public record CustomerMessage(
    UUID id,
    String to,
    DeliveryChannel way,
    Channel channel,
    Presentation presentation,
    String languageWanted,
    String subject,
    String text,
    @Nullable String html) {
  @Override
  public String toString() {
    return "CustomerMessage[" + id + "]";
  }
}
