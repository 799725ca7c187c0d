package recourse.resolution.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import recourse.resolution.casefile.CaseFile;
import recourse.resolution.casefile.SqlCases;
import recourse.spine.refusal.Refusal;

/**
 * The desk where lives are told, many in one transaction. A life that is refused leaves its case as
 * it was, so the others need not mind.
 */
@ApplicationScoped
public class TellHistoryHandler {
  private final SqlCases cases;
  private final Clock clock;

  TellHistoryHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Tells each case its life and answers in the same order. */
  @Transactional
  public List<Told> handle(List<TellHistory> lives) {
    Map<UUID, CaseFile> here =
        cases.among(lives.stream().map(TellHistory::complaintId).toList()).stream()
            .collect(Collectors.toMap(CaseFile::complaintId, Function.identity()));
    Instant now = clock.instant();
    return lives.stream()
        .map(
            life ->
                Optional.ofNullable(here.get(life.complaintId()))
                    .map(file -> tell(file, life, now))
                    .orElseGet(() -> Told.unknown(life.complaintId())))
        .toList();
  }

  private Told tell(CaseFile file, TellHistory life, Instant now) {
    try {
      boolean first = file.tellHistory(life.history(), now);
      cases.save(file);
      return Told.taken(life.complaintId(), first);
    } catch (Refusal refusal) {
      return Told.refused(life.complaintId(), refusal);
    }
  }
}
