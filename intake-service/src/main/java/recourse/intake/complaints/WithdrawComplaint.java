package recourse.intake.complaints;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The customer takes the complaint back.
 *
 * @param by who recorded it
 * @param expectedVersion the version the caller saw
 */
public record WithdrawComplaint(UUID id, String by, @Nullable Long expectedVersion) {}
