package recourse.intake.imports;

import java.util.List;

/**
 * Complaints that were received elsewhere.
 *
 * @param source the system they come from
 */
public record ImportComplaints(String source, List<Line> lines) {
  /**
   * One of them.
   *
   * @param number of its line
   */
  public record Line(int number, ImportedLine complaint) {}
}
