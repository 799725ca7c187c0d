package recourse.followup.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import recourse.contract.Priority;
import recourse.followup.complaints.Told.What;
import recourse.followup.sla.Traits;

/**
 * How a complaint stood from when to when, as far as that decides what is promised.
 *
 * @param first as registered
 * @param all each change, by time
 */
public record Turns(Traits first, List<Turn> all) {
  private static final Set<What> TURNING =
      EnumSet.of(What.PRIORITY, What.PRODUCT, What.SEVERITY, What.TEAM);

  /** From an instant on it stands like this, because of what was told. */
  public record Turn(Instant at, Traits traits, String because) {}

  public static Turns of(KnownComplaint complaint, LocalDate receipt) {
    Traits first =
        new Traits(receipt, complaint.customerRef(), complaint.product(), null, null, null);
    List<Turn> all = new ArrayList<>();
    Traits traits = first;
    for (Told told : complaint.life().told()) {
      if (TURNING.contains(told.what())) {
        traits = turned(traits, told);
        all.add(new Turn(told.at(), traits, told.inWords()));
      }
    }
    return new Turns(first, all);
  }

  private static Traits turned(Traits t, Told told) {
    String said = told.detail();
    boolean priority = told.what() == What.PRIORITY;
    return new Traits(
        t.receipt(),
        t.customer(),
        told.what() == What.PRODUCT ? said : t.product(),
        told.what() == What.SEVERITY ? said : t.severity(),
        priority ? Priority.valueOf(said) : t.priority(),
        told.what() == What.TEAM ? said : t.team());
  }

  /** How it stood at an instant. */
  public Traits at(Instant instant) {
    Traits traits = first;
    for (Turn turn : all) {
      if (turn.at().isAfter(instant)) {
        return traits;
      }
      traits = turn.traits();
    }
    return traits;
  }

  public List<Turn> after(Instant instant) {
    return all.stream().filter(turn -> turn.at().isAfter(instant)).toList();
  }
}
