package recourse.intake.noticing;

import java.util.UUID;
import recourse.intake.model.Noticed;

/**
 * A handler noticed who is speaking.
 *
 * @param noticed in the clear
 * @param expectedVersion the version of the demeanour the caller saw, or null
 */
public record NoticeDemeanour(UUID complaintId, Noticed noticed, String by, Long expectedVersion) {}
