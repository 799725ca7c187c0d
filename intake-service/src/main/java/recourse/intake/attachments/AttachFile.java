package recourse.intake.attachments;

import java.util.UUID;

/**
 * A file belongs to a complaint; its content is kept already.
 *
 * @param id the id its content is kept under
 * @param name as it was sent
 * @param mediaType as its content shows
 * @param bytes its length in the clear
 * @param by who attached it
 */
public record AttachFile(
    UUID id, UUID complaintId, String name, String mediaType, long bytes, String by) {}
