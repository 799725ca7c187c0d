package recourse.resolution.casefile;

import java.time.Instant;

/**
 * A message of ours to the customer about an open complaint; what it says is kept where it was
 * written.
 *
 * @param kind what sort of message
 * @param sentAt when it went out
 */
public record CaseMessage(Kind kind, Instant sentAt) {
  /** What sort of message it was. */
  public enum Kind {
    ACKNOWLEDGEMENT,
    PROGRESS,
    /** We rang, wrote or met them. */
    CONTACT,
    QUESTION,
    PROPOSAL,
    /** A letter that rules ask for. */
    LETTER,
    /** The answer in writing: a final response or a summary resolution. */
    ANSWER
  }
}
