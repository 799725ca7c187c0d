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
public class ImportHistoryHandler {
  private final SqlCases cases;
  private final Clock clock;

  ImportHistoryHandler(SqlCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  /** Tells each case its life and answers in the same order. */
  @Transactional
  public List<ImportOutcome> handle(List<ImportHistory> lives) {
    Map<UUID, CaseFile> here =
        cases.among(lives.stream().map(ImportHistory::complaintId).toList()).stream()
            .collect(Collectors.toMap(CaseFile::complaintId, Function.identity()));
    Instant now = clock.instant();
    return lives.stream()
        .map(
            life ->
                Optional.ofNullable(here.get(life.complaintId()))
                    .map(file -> tell(file, life, now))
                    .orElseGet(() -> ImportOutcome.unknown(life.complaintId())))
        .toList();
  }

  private ImportOutcome tell(CaseFile file, ImportHistory life, Instant now) {
    try {
      boolean first = file.importHistory(life.history(), now);
      cases.save(file);
      return ImportOutcome.taken(life.complaintId(), first);
    } catch (Refusal refusal) {
      return ImportOutcome.refused(life.complaintId(), refusal);
    }
  }
}
