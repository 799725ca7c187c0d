package recourse.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the customer of this complaint needs from every message, all of it; a later one takes the
 * place of an earlier one. Raised for a live complaint when it is received, and again whenever the
 * needs change. A customer of whom no needs are known has no such event.
 *
 * @param complaintId the complaint
 * @param occurredAt when the customer said so
 * @param adjustments codes, possibly none; never a diagnosis
 * @param language ISO 639-1 code; absent for the default language
 * @param preferredChannel where they would rather be reached; absent for no preference
 */
@EventType("customer.needs-told.v1")
public record NeedsTold(
    UUID complaintId,
    Instant occurredAt,
    List<Adjustment> adjustments,
    @MayBeAbsent String language,
    @MayBeAbsent Channel preferredChannel)
    implements ComplaintEvent {}
