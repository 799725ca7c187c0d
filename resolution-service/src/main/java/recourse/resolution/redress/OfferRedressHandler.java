package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.Cases;
import recourse.resolution.redress.rights.RuleBook;

/** The desk where redress is offered. */
@ApplicationScoped
public class OfferRedressHandler {
  @Inject Redresses redresses;
  @Inject Cases cases;
  @Inject RuleBook rules;
  @Inject Clock clock;

  /** Offers or prepares it and answers with its number. */
  @Transactional
  public int handle(OfferRedress command) {
    Redress redress = redresses.of(command.complaintId());
    int number =
        redress.offer(
            command.terms(),
            cases.get(command.complaintId()).status(),
            new Redress.Offering(
                command.by(), command.authority(), AuthorityPolicy.CURRENT, PaymentPolicy.CURRENT),
            rules,
            clock.instant());
    redresses.save(redress);
    return number;
  }
}
