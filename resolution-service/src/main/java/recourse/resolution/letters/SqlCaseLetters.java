package recourse.resolution.letters;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.Refusal;

/** Letters in PostgreSQL. */
@ApplicationScoped
public class SqlCaseLetters extends AggregateRepository<CaseLetter> {
  /** How many were issued in a case. */
  public int count(UUID complaintId) {
    return (int) count("complaintId", complaintId);
  }

  /** The letters of a case to be worked on, oldest first. */
  public List<CaseLetter> of(UUID complaintId) {
    return list("complaintId", Sort.by("number"), complaintId);
  }

  /** The letters of a case as they are shown, oldest first. */
  public List<CaseLetter.View> about(UUID complaintId) {
    return of(complaintId).stream().map(CaseLetter::view).toList();
  }

  /** A letter as it is shown; refused as unknown when there is none of this number. */
  public CaseLetter.View show(UUID complaintId, int number) {
    return numbered(complaintId, number).view();
  }

  /** The text of a letter; refused when there is none of this number, or it was forgotten. */
  public String text(UUID complaintId, int number) {
    return numbered(complaintId, number).html();
  }

  private CaseLetter numbered(UUID complaintId, int number) {
    return find("complaintId = ?1 and number = ?2", complaintId, number)
        .firstResultOptional()
        .orElseThrow(
            () -> new Refusal(LetterReason.NUMBER_UNKNOWN, "There is no letter " + number));
  }
}
