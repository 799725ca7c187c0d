package recourse.followup.followups;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import recourse.spine.aggregate.Words;

/**
 * One version of an answer. The first stands; an amendment is kept beside it.
 *
 * @param answeredAt when it was given
 * @param solved whether the problem is solved
 * @param csat satisfaction, 1 to 5; absent where no scores were asked for
 * @param nps likelihood to recommend, 0 to 10
 * @param ces ease, 1 to 7 with 7 as easy
 * @param comment in their own words
 * @param helpWanted whether they want to be contacted once more
 */
public record SurveyAnswer(
    Instant answeredAt,
    boolean solved,
    @Nullable Integer csat,
    @Nullable Integer nps,
    @Nullable Integer ces,
    @Words @Nullable String comment,
    boolean helpWanted) {

  static SurveyAnswer of(SurveyReply reply, Instant at) {
    return new SurveyAnswer(
        at,
        reply.solved(),
        reply.csat(),
        reply.nps(),
        reply.ces(),
        reply.comment(),
        reply.helpWanted());
  }

  boolean says(SurveyReply reply) {
    return new SurveyReply(solved, csat, nps, ces, comment, helpWanted).equals(reply);
  }

  SurveyAnswer withoutWords() {
    return new SurveyAnswer(answeredAt, solved, csat, nps, ces, null, helpWanted);
  }
}
