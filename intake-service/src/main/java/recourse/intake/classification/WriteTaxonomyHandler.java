package recourse.intake.classification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import recourse.spine.refusal.CommonReason;
import recourse.spine.refusal.Refusal;

/** Puts taxonomies in force. */
@ApplicationScoped
public class WriteTaxonomyHandler {
  private final SqlTaxonomies taxonomies;
  private final Clock clock;

  WriteTaxonomyHandler(SqlTaxonomies taxonomies, Clock clock) {
    this.taxonomies = taxonomies;
    this.clock = clock;
  }

  /** Puts the new one in force and answers with its number. */
  @Transactional
  public int handle(WriteTaxonomy command) {
    int before = taxonomies.inForce().map(Taxonomy::number).orElse(0);
    requireSeen(command.expectedNumber(), before);
    taxonomies.persist(new Taxonomy(before + 1, command.roots(), command.by(), clock.instant()));
    return before + 1;
  }

  private static void requireSeen(@Nullable Long expected, int before) {
    if (expected != null && expected != before) {
      throw new Refusal(
          CommonReason.STALE, "Taxonomy " + before + " is in force now: read it, then decide.");
    }
  }
}
