package recourse.intake.complaints;

import java.util.UUID;

/**
 * The customer takes the complaint back.
 *
 * @param by who recorded it
 * @param expectedVersion the version the caller saw, or null
 */
public record WithdrawComplaint(UUID id, String by, Long expectedVersion) {}
