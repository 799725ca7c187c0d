package recourse.followup.sla;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import recourse.contract.ClockKind;
import recourse.contract.Priority;

/**
 * What was agreed about time, with whom and for what. An agreement between teams names the team
 * that owes; the clock of kind {@code TEAM} is theirs.
 *
 * @param version name and number, for example {@code gold@3}
 * @param paragraph where it is written
 * @param scope for which complaints
 * @param calendar on which it is counted; null for the team's, the organisation's or the house's
 * @param terms how long what may take
 */
public record Agreement(
    String version, String paragraph, Scope scope, String calendar, List<SlaTerm> terms) {

  /**
   * For which complaints; what is null is any. The more telling a condition, the more it weighs: a
   * contract outweighs a customer, a customer an organisation, and so on in this order.
   */
  public record Scope(
      String contract,
      String customer,
      String organisation,
      String product,
      String severity,
      String team) {
    int weight() {
      int weight = 0;
      for (String condition : conditions()) {
        weight = weight * 2 + (condition == null ? 0 : 1);
      }
      return weight;
    }

    private String[] conditions() {
      return new String[] {contract, customer, organisation, product, severity, team};
    }

    boolean covers(ComplaintProfile traits, List<Contract> contracts) {
      return isAnyOr(customer, traits.customer())
          && isAnyOr(product, traits.product())
          && isAnyOr(severity, traits.severity())
          && isAnyOr(team, traits.team())
          && (contract == null || contracts.stream().anyMatch(c -> c.name().equals(contract)))
          && (organisation == null
              || contracts.stream().anyMatch(c -> c.organisation().equals(organisation)));
    }

    private static boolean isAnyOr(String condition, String value) {
      return condition == null || condition.equals(value);
    }

    /** Every condition that had to be true, in words. */
    public List<String> because() {
      List<String> because = new ArrayList<>();
      addTo(because, "contract", contract);
      addTo(because, "customer", customer);
      addTo(because, "organisation", organisation);
      addTo(because, "product", product);
      addTo(because, "severity", severity);
      addTo(because, "team", team);
      return because;
    }

    private static void addTo(List<String> because, String name, String value) {
      if (value != null) {
        because.add(name + " is " + value);
      }
    }
  }

  /** Its name, without the number of the version. */
  public String name() {
    return version.substring(0, version.lastIndexOf('@'));
  }

  /** An agreement that is not put down yet. */
  public static Agreement of(
      String name, String paragraph, Scope scope, String calendar, List<SlaTerm> terms) {
    return new Agreement(name + "@0", paragraph, scope, calendar, terms);
  }

  /** What an entry says. */
  public static Agreement of(SlaVersion entry) {
    Attributes attributes = entry.attributes();
    return new Agreement(
        entry.version(),
        attributes.one("paragraph").orElse(""),
        new Scope(
            attributes.one("contract").orElse(null),
            attributes.one("customer").orElse(null),
            attributes.one("organisation").orElse(null),
            attributes.one("product").orElse(null),
            attributes.one("severity").orElse(null),
            attributes.one("team").orElse(null)),
        attributes.one("calendar").orElse(null),
        attributes.all("terms").stream().map(SlaTerm::parse).toList());
  }

  /** As an entry says it. */
  public Attributes attributes() {
    return Attributes.blank()
        .with("paragraph", paragraph)
        .with("contract", scope.contract)
        .with("customer", scope.customer)
        .with("organisation", scope.organisation)
        .with("product", scope.product)
        .with("severity", scope.severity)
        .with("team", scope.team)
        .with("calendar", calendar)
        .with("terms", terms.stream().map(SlaTerm::text).toList());
  }

  /** The term for a priority, or else the one for every priority. */
  Optional<SlaTerm> term(ClockKind kind, Priority priority) {
    return terms.stream()
        .filter(term -> term.kind() == kind && priority != null && term.priority() == priority)
        .findFirst()
        .or(() -> terms.stream().filter(t -> t.kind() == kind && t.priority() == null).findFirst());
  }
}
