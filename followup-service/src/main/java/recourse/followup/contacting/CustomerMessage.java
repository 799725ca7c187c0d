package recourse.followup.contacting;

import recourse.contract.Channel;

/**
 * A message for a customer, addressed by an opaque reference: the contact centre's gateway knows
 * who that is and how to reach them.
 *
 * @param name unique and the same for a repetition, so that a repeated message replaces the first
 * @param to the customer's reference
 * @param channel the way the complaint came in
 * @param subject a headline
 * @param text the words, with the survey link: a secret, never to be logged
 */
public record CustomerMessage(
    String name, String to, Channel channel, String subject, String text) {
  @Override
  public String toString() {
    return "CustomerMessage[" + name + "]";
  }
}
