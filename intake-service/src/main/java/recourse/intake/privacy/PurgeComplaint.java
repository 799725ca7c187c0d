package recourse.intake.privacy;

import java.util.UUID;

/** What a customer told in this complaint may be past the retention schedule. */
public record PurgeComplaint(UUID id) {}
