package recourse.intake.conversation;

import java.util.UUID;

/**
 * A handler noticed who is speaking.
 *
 * @param noticed in the clear
 * @param expectedVersion the version of the demeanour the caller saw, or null
 */
public record NoteDemeanour(
    UUID complaintId, DemeanourNote noticed, String by, Long expectedVersion) {}
