package recourse.followup.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import recourse.followup.sla.SlaVersion.Subject;

/** The one book of time: all calendars, agreements and contracts. */
public interface SlaRegisters {
  /** All of it, as it stands in the transaction of the caller. */
  SlaRegister current();

  /** The lines of a name, oldest first. */
  List<SlaEntry> lines(Subject subject, String name);

  /**
   * The latest line of every name, by name.
   *
   * @param after names behind this one; null for the first
   * @param most how many
   */
  List<SlaEntry> latest(Subject subject, String after, int most);

  /** Whether nothing was put down yet. */
  boolean isBlank();

  /** Keeps all others from putting something down until the transaction ends. */
  void lock();

  /** Keeps a line. */
  void save(SlaEntry line);

  /**
   * Notes what a redrawing did, with the lines it was done for.
   *
   * @param after the lines later than this revision were seen by the clocks for the first time
   * @param until and not later than this one
   * @param seen how many clocks were drawn again
   * @param moved for every clock that moved, the revision that moved it
   */
  void note(long after, long until, int seen, Collection<Long> moved);

  /** Every open clock has seen all lines up to this revision. */
  void settle(long revision, Instant at);
}
