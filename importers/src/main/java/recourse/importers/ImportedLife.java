package recourse.importers;

import java.time.Instant;
import java.util.List;

/** One complaint of the file: what intake is told of it, then what resolution is told. */
record ImportedLife(RowPosition place, ComplaintLine complaint, LifeLine life) {

  /** A life that ended when the source closed it, or of which no end is known. */
  static ImportedLife request(
      RowPosition place, ComplaintLine complaint, Instant closedAt, Instant toldUntil) {
    List<LifeLine.Step> steps =
        closedAt == null
            ? List.of()
            : List.of(
                LifeLine.Step.plain("RESOLVE", closedAt), LifeLine.Step.plain("CLOSE", closedAt));
    return new ImportedLife(place, complaint, new LifeLine(null, toldUntil, null, null, steps));
  }
}
