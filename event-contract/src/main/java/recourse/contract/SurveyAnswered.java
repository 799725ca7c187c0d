package recourse.contract;

import java.time.Instant;
import java.util.UUID;

/**
 * The customer answered the survey of one resolution. No answer is not a zero: then there is no
 * such event.
 *
 * @param complaintId the complaint
 * @param occurredAt when it happened
 * @param followUpId the follow-up that asked
 * @param version 1 for the first answer, 2 for an amendment
 * @param solved whether the customer calls the problem solved
 * @param csat satisfaction, 1 to 5
 * @param nps likelihood to recommend, 0 to 10
 * @param ces ease, 1 to 7, 7 is easy
 * @param helpWanted true where they want to be contacted once more, absent otherwise
 */
@EventType("survey.answered.v1")
public record SurveyAnswered(
    UUID complaintId,
    Instant occurredAt,
    UUID followUpId,
    int version,
    boolean solved,
    int csat,
    @MayBeAbsent Integer nps,
    @MayBeAbsent Integer ces,
    @MayBeAbsent Boolean helpWanted)
    implements ComplaintEvent {

  /** An answer of somebody who wants no more help. */
  public SurveyAnswered(
      UUID complaintId,
      Instant occurredAt,
      UUID followUpId,
      int version,
      boolean solved,
      int csat,
      Integer nps,
      Integer ces) {
    this(complaintId, occurredAt, followUpId, version, solved, csat, nps, ces, null);
  }
}
