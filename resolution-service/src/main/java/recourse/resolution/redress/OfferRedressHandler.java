package recourse.resolution.redress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import recourse.resolution.casefile.SqlCases;
import recourse.resolution.redress.rights.RuleBook;

/** The desk where redress is offered. */
@ApplicationScoped
public class OfferRedressHandler {
  private final SqlRedresses redresses;
  private final SqlCases cases;
  private final RuleBook rules;
  private final Clock clock;

  OfferRedressHandler(SqlRedresses redresses, SqlCases cases, RuleBook rules, Clock clock) {
    this.redresses = redresses;
    this.cases = cases;
    this.rules = rules;
    this.clock = clock;
  }

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
