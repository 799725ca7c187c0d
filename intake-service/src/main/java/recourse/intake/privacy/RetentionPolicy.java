package recourse.intake.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import recourse.intake.complaints.Complaint;

/**
 * What must be kept, what may be erased, and what is no longer needed (Art 5(1)(e) and 17 UK GDPR
 * against DISP 1.9.1R): complaint records are kept three years from receipt, five for collective
 * portfolio management; an open complaint is kept for the claims it may lead to. Two grounds leave
 * no room for an exemption: data that were processed unlawfully are not what the duty to keep
 * records is about, and a law that demands erasure is the more special one. What nobody needs any
 * more goes by itself after {@code schedule}, the six years within which a complaint may still be
 * taken to the ombudsman (DISP 2.8.2R).
 *
 * @param version named in every decision it makes
 * @param portfolioProducts products that are collective portfolio management
 */
public record RetentionPolicy(
    String version,
    Period records,
    Period portfolioRecords,
    Set<String> portfolioProducts,
    Period schedule,
    ZoneId zone) {
  private static final Set<ErasureGround> WITHOUT_EXEMPTION =
      EnumSet.of(ErasureGround.UNLAWFUL_PROCESSING, ErasureGround.LEGAL_OBLIGATION);

  /** The policy in force. */
  public static RetentionPolicy current(ZoneId zone) {
    return new RetentionPolicy(
        "retention-2026-06",
        Period.ofYears(3),
        Period.ofYears(5),
        Set.of("Collective portfolio management"),
        Period.ofYears(6),
        zone);
  }

  /** Until when the record of a complaint must be kept. */
  public Instant keepUntil(String product, Instant receivedAt) {
    Period duty = portfolioProducts.contains(product) ? portfolioRecords : records;
    return receivedAt.atZone(zone).plus(duty).toInstant();
  }

  /** What is to be done with a complaint whose customer is to be forgotten on this ground. */
  public ErasureDecision.Line judge(Complaint complaint, ErasureGround ground, Instant at) {
    return exemption(complaint, ground, at)
        .map(exemption -> kept(complaint, exemption))
        .orElseGet(() -> ErasureDecision.Line.erased(complaint.id()));
  }

  /** Receipts before this are past the schedule. */
  public Instant scheduleEndsBefore(Instant at) {
    return at.atZone(zone).minus(schedule).toInstant();
  }

  /** Whether nothing of it is needed any more. */
  public boolean isPastSchedule(Complaint complaint, Instant at) {
    return complaint.erasedAt() == null
        && complaint.receivedAt().isBefore(scheduleEndsBefore(at))
        && exemption(complaint, ErasureGround.NO_LONGER_NECESSARY, at).isEmpty();
  }

  private Optional<ErasureExemption> exemption(
      Complaint complaint, ErasureGround ground, Instant at) {
    if (WITHOUT_EXEMPTION.contains(ground)) {
      return Optional.empty();
    }
    if (at.isBefore(keepUntil(complaint.product(), complaint.receivedAt()))) {
      return Optional.of(ErasureExemption.RETENTION_DUTY);
    }
    return complaint.isOpen() ? Optional.of(ErasureExemption.LEGAL_CLAIMS) : Optional.empty();
  }

  private ErasureDecision.Line kept(Complaint complaint, ErasureExemption exemption) {
    Instant until =
        exemption == ErasureExemption.RETENTION_DUTY
            ? keepUntil(complaint.product(), complaint.receivedAt())
            : null;
    return ErasureDecision.Line.kept(complaint.id(), exemption, until);
  }
}
