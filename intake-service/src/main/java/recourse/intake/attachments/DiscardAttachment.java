package recourse.intake.attachments;

import java.util.UUID;

/** The content of a removed attachment is to be deleted. */
public record DiscardAttachment(UUID id) {}
