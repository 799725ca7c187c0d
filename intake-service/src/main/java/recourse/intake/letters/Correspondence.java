package recourse.intake.letters;

import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.complaints.Complaint;
import recourse.intake.conversation.Emotion;

/** Writes to customers in the form, language and channel they need. */
public interface Correspondence {
  /**
   * Writes the acknowledgement and keeps it on record; refused by a way the customer asked us not
   * to use.
   *
   * @param feeling the feeling to name; null where none is known
   */
  Letter acknowledge(Complaint complaint, Channel channel, Emotion feeling, String by, Instant at);

  /** Writes how far we are and keeps it on record; refused as above. */
  Letter progress(Complaint complaint, Channel channel, String message, String by, Instant at);
}
