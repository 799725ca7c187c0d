package recourse.resolution.casefile.complaint;

import java.time.Instant;
import java.util.UUID;
import recourse.resolution.casefile.CaseMessage;

/** The customer had a message from us. */
public record NoteMessage(UUID complaintId, CaseMessage.Kind kind, Instant at) {}
