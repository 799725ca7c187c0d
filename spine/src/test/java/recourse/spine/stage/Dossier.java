package recourse.spine.stage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import recourse.contract.ClarificationRequested;
import recourse.contract.WaitingFor;
import recourse.spine.aggregate.Aggregate;

/**
 * An aggregate that can be asked again and again; each time it tells an event with the next number.
 */
@Entity
public class Dossier extends Aggregate {
  @Id private UUID id;
  private int asked;

  protected Dossier() {}

  public Dossier(UUID id) {
    this.id = id;
  }

  public UUID id() {
    return id;
  }

  public int asked() {
    return asked;
  }

  public void ask(Instant at, String by) {
    asked++;
    raise(new ClarificationRequested(id, at, asked, WaitingFor.CUSTOMER, by));
  }
}
