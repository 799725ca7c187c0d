package recourse.followup.sla;

import java.util.List;
import recourse.spine.aggregate.Versioned;

/**
 * Every version of a calendar, an agreement or a contract.
 *
 * @param versions at least one, oldest first
 */
public record SlaHistoryView(String name, List<SlaEntryView> versions) implements Versioned {
  /** The number of the latest version shown. */
  @Override
  public long version() {
    return versions.get(versions.size() - 1).number();
  }
}
