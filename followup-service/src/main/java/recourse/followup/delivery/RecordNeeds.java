package recourse.followup.delivery;

import java.util.UUID;
import recourse.contract.CustomerKind;
import recourse.contract.NeedsTold;

/**
 * Something was told of the person we write to.
 *
 * @param complaintId the complaint
 * @param kind customer or colleague, or null if that was not told
 * @param needs what they need, or null if that was not told
 */
public record RecordNeeds(UUID complaintId, CustomerKind kind, NeedsTold needs) {}
