package recourse.resolution.redress;

import java.util.List;
import java.util.UUID;
import recourse.resolution.redress.rights.Cure;
import recourse.resolution.redress.rights.Purchase;

/**
 * Somebody tells what was bought.
 *
 * @param expectedVersion the version the caller saw, or null
 */
public record RecordPurchase(
    UUID complaintId, Purchase purchase, List<Cure> cures, Long expectedVersion) {}
