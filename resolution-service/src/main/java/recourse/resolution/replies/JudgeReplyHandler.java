package recourse.resolution.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.Cases;
import recourse.resolution.work.Works;
import recourse.spine.time.Identity;

/** The desk where replies are judged. */
@ApplicationScoped
public class JudgeReplyHandler {
  @Inject Cases cases;
  @Inject Works works;
  @Inject ReplyJudgements judgements;
  @Inject Clock clock;

  /** Judges the reply and answers with the name of the judgement. */
  @Transactional
  public UUID handle(JudgeReply command) {
    CaseFile file = cases.get(command.complaintId());
    ReplyJudgement judgement =
        ReplyJudgement.of(
            Identity.next(),
            file.complaintId(),
            command.text(),
            command.template(),
            ApologyPolicy.of(command.language(), works.needs(file.complaintId()).language()),
            command.by(),
            clock.instant());
    judgements.save(judgement);
    return judgement.id();
  }
}
