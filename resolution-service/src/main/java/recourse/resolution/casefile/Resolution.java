package recourse.resolution.casefile;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.Outcome;
import recourse.spine.aggregate.Words;

/**
 * One round of resolution, with the parts of its STAR record that exist once.
 *
 * @param outcome what was decided
 * @param agreed whether the customer had agreed
 * @param resolvedBy who resolved; null in an imported history
 * @param resolvedAt when
 * @param situation null in an imported history, as are the two below
 * @param task what had to be achieved
 * @param result what came of it all
 * @param reasons why it was decided so; null in an imported history
 * @param withoutProposal why no solution was put to the customer in this round; null otherwise
 */
@Embeddable
public record Resolution(
    @Enumerated(EnumType.STRING) Outcome outcome,
    boolean agreed,
    String resolvedBy,
    Instant resolvedAt,
    @Words String situation,
    @Words String task,
    @Words String result,
    @Words String reasons,
    @Enumerated(EnumType.STRING) WithoutProposal withoutProposal) {
  Resolution forgotten() {
    return new Resolution(
        outcome, agreed, resolvedBy, resolvedAt, null, null, null, null, withoutProposal);
  }
}
