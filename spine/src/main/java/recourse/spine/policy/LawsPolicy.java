package recourse.spine.policy;

import java.util.Set;

/**
 * Which laws an organisation is under, and which of its products some of them are about.
 *
 * @param version names this policy
 * @param on the laws whose rule packs apply
 * @param payments products that are payment services or electronic money (DISP 1.6.2AR)
 * @param accessRequests products that are requests of people about their data (UK GDPR Art 12A)
 * @param dataBreaches products that are breaches of personal data (UK GDPR Art 33)
 */
public record LawsPolicy(
    String version,
    Set<String> on,
    Set<String> payments,
    Set<String> accessRequests,
    Set<String> dataBreaches) {
  public LawsPolicy {
    on = Set.copyOf(on);
    payments = Set.copyOf(payments);
    accessRequests = Set.copyOf(accessRequests);
    dataBreaches = Set.copyOf(dataBreaches);
  }
}
