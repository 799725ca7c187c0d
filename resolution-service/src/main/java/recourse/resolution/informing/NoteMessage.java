package recourse.resolution.informing;

import java.time.Instant;
import java.util.UUID;
import recourse.resolution.model.CaseMessage;

/** The customer had a message from us. */
public record NoteMessage(UUID complaintId, CaseMessage.Kind kind, Instant at) {}
