package recourse.intake.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import recourse.contract.Channel;
import recourse.intake.sealing.Sealed;

/**
 * The complaint in our words, as we understood it, sealed; and when the customer said that this is
 * it.
 *
 * @param confirmedAt null until they confirmed
 */
@Embeddable
public record ComplaintSummary(
    @Column(name = "summary") Sealed summary,
    @Column(name = "written_at") Instant writtenAt,
    @Column(name = "written_by") String writtenBy,
    @Column(name = "confirmed_at") Instant confirmedAt,
    @Enumerated(EnumType.STRING) @Column(name = "confirmed_channel") Channel confirmedChannel,
    @Column(name = "confirmed_by") String confirmedBy) {

  /** A summary that the customer has not seen. */
  static ComplaintSummary written(Sealed summary, String by, Instant at) {
    return new ComplaintSummary(summary, at, by, null, null, null);
  }

  /** The summary the customer confirmed. */
  ComplaintSummary confirmed(Channel channel, String by, Instant at) {
    return new ComplaintSummary(summary, writtenAt, writtenBy, at, channel, by);
  }

  /** Whether the customer said that this is it. */
  public boolean isConfirmed() {
    return confirmedAt != null;
  }
}
