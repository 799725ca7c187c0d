package recourse.resolution.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** The desk where cases are looked into. */
@ApplicationScoped
public class InvestigateHandler {
  private final SqlInquiries inquiries;
  private final Clock clock;

  InvestigateHandler(SqlInquiries inquiries, Clock clock) {
    this.inquiries = inquiries;
    this.clock = clock;
  }

  /** Adds what was found and answers with its number, or 0. */
  @Transactional
  public int handle(Investigate command) {
    Inquiry inquiry = inquiries.of(command.complaintId());
    inquiry.expectVersion(command.expectedVersion());
    int number = command.finding().add(inquiry, command.by(), clock.instant());
    inquiries.save(inquiry);
    return number;
  }
}
