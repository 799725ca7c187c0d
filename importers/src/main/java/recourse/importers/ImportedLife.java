package recourse.importers;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One complaint of the file: what intake registers, then the life that resolution replays. */
record ImportedLife(RowPosition place, ComplaintLine complaint, LifeLine life) {

  /** A life that ended when the source closed it, or of which no end is known. */
  static ImportedLife request(
      RowPosition place, ComplaintLine complaint, @Nullable Instant closedAt, Instant toldUntil) {
    List<LifeLine.Step> steps =
        closedAt == null
            ? List.of()
            : List.of(
                LifeLine.Step.plain("RESOLVE", closedAt), LifeLine.Step.plain("CLOSE", closedAt));
    return new ImportedLife(place, complaint, new LifeLine(null, toldUntil, null, null, steps));
  }
}
