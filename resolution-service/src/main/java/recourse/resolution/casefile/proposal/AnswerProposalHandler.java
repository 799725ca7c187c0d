package recourse.resolution.casefile.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;

/** The desk where customers' answers to proposals are recorded. */
@ApplicationScoped
public class AnswerProposalHandler {
  private final SqlCases cases;
  private final Clock clock;

  AnswerProposalHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Records the answer. */
  @Transactional
  public void handle(AnswerProposal command) {
    CaseFile file = cases.get(command.complaintId());
    file.expectVersion(command.expectedVersion());
    Instant now = clock.instant();
    switch (command.answer()) {
      case ACCEPTED -> file.acceptProposal(command.proposal(), now);
      case REJECTED -> file.rejectProposal(command.proposal(), command.words(), now);
      case COUNTERED ->
          file.counterProposal(command.proposal(), command.wanted(), command.words(), now);
    }
    cases.save(file);
  }
}
