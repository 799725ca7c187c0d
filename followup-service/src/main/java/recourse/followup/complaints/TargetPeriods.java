package recourse.followup.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import recourse.contract.Priority;
import recourse.followup.complaints.HistoryEvent.What;
import recourse.followup.sla.ComplaintProfile;

/**
 * How a complaint stood from when to when, as far as that decides what is promised.
 *
 * @param first as registered
 * @param all each change, by time
 */
public record TargetPeriods(ComplaintProfile first, List<Turn> all) {
  private static final Set<What> TURNING =
      EnumSet.of(What.PRIORITY, What.PRODUCT, What.SEVERITY, What.TEAM);

  /** From an instant on it stands like this, because of what was told. */
  public record Turn(Instant at, ComplaintProfile traits, String because) {}

  public static TargetPeriods of(KnownComplaint complaint, LocalDate receipt) {
    ComplaintProfile first =
        new ComplaintProfile(
            receipt, complaint.customerRef(), complaint.product(), null, null, null);
    List<Turn> all = new ArrayList<>();
    ComplaintProfile traits = first;
    for (HistoryEvent told : complaint.history().told()) {
      if (TURNING.contains(told.what())) {
        traits = turned(traits, told);
        all.add(new Turn(told.at(), traits, told.inWords()));
      }
    }
    return new TargetPeriods(first, all);
  }

  private static ComplaintProfile turned(ComplaintProfile t, HistoryEvent told) {
    String said = told.detail();
    boolean priority = told.what() == What.PRIORITY;
    return new ComplaintProfile(
        t.receipt(),
        t.customer(),
        told.what() == What.PRODUCT ? said : t.product(),
        told.what() == What.SEVERITY ? said : t.severity(),
        priority ? Priority.valueOf(said) : t.priority(),
        told.what() == What.TEAM ? said : t.team());
  }

  /** How it stood at an instant. */
  public ComplaintProfile at(Instant instant) {
    ComplaintProfile traits = first;
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
