package recourse.resolution.redressing;

import java.util.List;
import java.util.UUID;
import recourse.resolution.policy.rights.Cure;
import recourse.resolution.policy.rights.Purchase;

/**
 * Somebody tells what was bought.
 *
 * @param expectedVersion the version the caller saw, or null
 */
public record NotePurchase(
    UUID complaintId, Purchase purchase, List<Cure> cures, Long expectedVersion) {}
