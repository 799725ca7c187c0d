package recourse.resolution.replies;

import java.util.List;
import java.util.UUID;

/** How replies were judged. */
public interface ReplyJudgements {
  /** One judgement; refused as unknown when there is none of this id. */
  ReplyJudgement get(UUID id);

  /** Keeps a judgement. */
  void save(ReplyJudgement judgement);

  /** Those about a complaint, oldest first, to be changed. */
  List<ReplyJudgement> of(UUID complaintId);

  /** One judgement as it is shown; refused as unknown when there is none of this id. */
  ReplyJudgement.Shown show(UUID id);

  /** Those about a complaint as they are shown, oldest first. */
  List<ReplyJudgement.Shown> about(UUID complaintId);
}
