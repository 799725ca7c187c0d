package recourse.resolution.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import recourse.resolution.policies.Grounds;

/** All cases. */
public interface Cases {
  /**
   * The case of a complaint, to be worked on; refused as unknown when there is none. Nobody else
   * changes it until the end of the transaction.
   */
  CaseFile get(UUID complaintId);

  /** The same, if it was opened. */
  Optional<CaseFile> find(UUID complaintId);

  /** The cases of these complaints, as far as they were opened, read at once. */
  List<CaseFile> among(Collection<UUID> complaintIds);

  /** Keeps the case and publishes what it told. */
  void save(CaseFile file);

  /** The case as it stands now, whole; refused as unknown when there is none. */
  CaseView show(UUID complaintId, Viewer viewer);

  /** The way of a case as stages; refused as unknown when there is none. */
  Stages stages(UUID complaintId);

  /** What stands between a case and its closure; refused as unknown when there is none. */
  ClosureView closure(UUID complaintId);

  /** What is still to be done around a case before it can be closed, by name. */
  List<String> looseEnds(UUID complaintId);

  /**
   * Cases that are closed as soon as nothing is missing, in the order of ids.
   *
   * @param after continue behind this id
   */
  List<UUID> awaitingClosure(UUID after, int limit);

  /** What everything that was decided rests on; refused as unknown when there is none. */
  Grounds grounds(UUID complaintId);

  /** Cases in the order of their opening. */
  List<CaseSummary> list(CaseQuery query, Viewer viewer);
}
