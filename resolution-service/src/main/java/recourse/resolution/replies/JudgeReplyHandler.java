package recourse.resolution.replies;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.work.SqlWorkItems;
import recourse.spine.time.Identity;

/** The desk where replies are judged. */
@ApplicationScoped
public class JudgeReplyHandler {
  private final SqlCases cases;
  private final SqlWorkItems works;
  private final SqlReplyJudgements judgements;
  private final Clock clock;

  JudgeReplyHandler(
      SqlCases cases, SqlWorkItems works, SqlReplyJudgements judgements, Clock clock) {
    this.cases = cases;
    this.works = works;
    this.judgements = judgements;
    this.clock = clock;
  }

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
