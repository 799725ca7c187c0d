package recourse.followup.sla;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import recourse.contract.ClockKind;
import recourse.contract.Priority;
import recourse.contract.Severity;

/**
 * What was agreed about time, with whom and for what. An agreement between teams names the team
 * that owes; the clock of kind {@code TEAM} is theirs.
 *
 * @param paragraph where it is written
 * @param scope for which complaints
 * @param calendar on which it is counted; absent for the team's, the client's or the organisation's
 * @param terms how long what may take
 */
public record Agreement(
    String paragraph, Scope scope, @Nullable String calendar, List<SlaTerm> terms)
    implements SlaContent {

  /**
   * For which complaints; what is absent is any. The more telling a condition, the more it weighs:
   * a contract outweighs a customer, a customer an organisation, and so on in this order.
   *
   * @param organisation the client a contract was made with
   */
  public record Scope(
      @Pattern(regexp = SlaEntry.NAME, message = SlaEntry.NAMED) @Nullable String contract,
      @Size(min = 1, max = 200, message = SlaEntry.TEXT) @Nullable String customer,
      @Size(min = 1, max = 100, message = SlaEntry.TEXT) @Nullable String organisation,
      @Size(min = 1, max = 200, message = SlaEntry.TEXT) @Nullable String product,
      @Nullable Severity severity,
      @Size(min = 1, max = 100, message = SlaEntry.TEXT) @Nullable String team) {
    /** Every complaint. */
    public static final Scope ANY = new Scope(null, null, null, null, null, null);

    int weight() {
      int weight = 0;
      for (Object condition : Arrays.asList(conditions())) {
        weight = weight * 2 + (condition == null ? 0 : 1);
      }
      return weight;
    }

    private @Nullable Object[] conditions() {
      return new @Nullable Object[] {contract, customer, organisation, product, severity, team};
    }

    /**
     * Whether it covers a complaint.
     *
     * @param contracts those that cover the complaint, with their names
     */
    boolean covers(ComplaintProfile complaint, Collection<AsOfView.NamedContract> contracts) {
      return isAnyOr(customer, complaint.customer())
          && isAnyOr(product, complaint.product())
          && isAnyOr(severity, complaint.severity())
          && isAnyOr(team, complaint.team())
          && (contract == null || contracts.stream().anyMatch(c -> c.name().equals(contract)))
          && (organisation == null
              || contracts.stream().anyMatch(c -> c.says().organisation().equals(organisation)));
    }

    private static boolean isAnyOr(@Nullable Object condition, @Nullable Object value) {
      return condition == null || condition.equals(value);
    }

    /** Every condition that had to be true, in words. */
    public List<String> because() {
      String[] names = {"contract", "customer", "organisation", "product", "severity", "team"};
      @Nullable Object[] conditions = conditions();
      List<String> because = new ArrayList<>();
      for (int i = 0; i < names.length; i++) {
        if (conditions[i] != null) {
          because.add(names[i] + " is " + conditions[i]);
        }
      }
      return because;
    }
  }

  @Override
  public SlaSubject subject() {
    return SlaSubject.AGREEMENT;
  }

  /** The term for a priority, or else the one for every priority. */
  Optional<SlaTerm> term(ClockKind kind, @Nullable Priority priority) {
    return termOf(kind, priority).or(() -> termOf(kind, null));
  }

  private Optional<SlaTerm> termOf(ClockKind kind, @Nullable Priority priority) {
    return terms.stream()
        .filter(term -> term.kind() == kind && term.priority() == priority)
        .findFirst();
  }
}
