package recourse.intake.letters;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import recourse.intake.complaints.DataExport;

/** The letters we hold; after an erasure it remains that they were written. */
@ApplicationScoped
class LetterDataExport implements DataExport {
  private final SqlLetters letters;

  LetterDataExport(SqlLetters letters) {
    this.letters = letters;
  }

  @Override
  public String name() {
    return "letters";
  }

  @Override
  public List<?> about(UUID complaintId) {
    return letters.ofEach(List.of(complaintId)).stream()
        .map(letter -> LetterView.of(letter, true))
        .toList();
  }

  @Override
  public void erase(Collection<UUID> complaintIds) {
    letters.ofEach(complaintIds).forEach(Letter::forgetWords);
  }
}
