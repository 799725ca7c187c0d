package recourse.resolution.work;

import java.util.List;
import java.util.UUID;

/**
 * Somebody told what a customer needs of whoever takes the case.
 *
 * @param language ISO 639-1; null when any will do
 * @param adjustments codes, never a diagnosis
 */
public record RecordCaseNeeds(
    UUID complaintId, boolean vulnerable, String language, List<String> adjustments) {}
