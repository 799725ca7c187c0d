package recourse.intake.links;

import java.util.UUID;

/** A merged complaint stands on its own again. */
public record SplitComplaint(UUID id, String by) {}
