package recourse.resolution.letters;

import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import recourse.spine.aggregate.AggregateRepository;
import recourse.spine.refusal.Refusal;

/** Letters in PostgreSQL. */
@ApplicationScoped
class SqlLetters extends AggregateRepository<Letter> implements Letters {
  @Override
  public int count(UUID complaintId) {
    return (int) count("complaintId", complaintId);
  }

  @Override
  public List<Letter> of(UUID complaintId) {
    return list("complaintId", Sort.by("number"), complaintId);
  }

  @Override
  @Transactional
  public List<Letter.Shown> about(UUID complaintId) {
    return of(complaintId).stream().map(Letter::shown).toList();
  }

  @Override
  @Transactional
  public Letter.Shown show(UUID complaintId, int number) {
    return numbered(complaintId, number).shown();
  }

  @Override
  @Transactional
  public String text(UUID complaintId, int number) {
    return numbered(complaintId, number).html();
  }

  private Letter numbered(UUID complaintId, int number) {
    return find("complaintId = ?1 and number = ?2", complaintId, number)
        .firstResultOptional()
        .orElseThrow(
            () -> new Refusal(LetterReason.NUMBER_UNKNOWN, "There is no letter " + number));
  }
}
