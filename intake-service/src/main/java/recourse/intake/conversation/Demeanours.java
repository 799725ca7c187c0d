package recourse.intake.conversation;

import java.util.UUID;

/** Who is speaking in each complaint. */
public interface Demeanours {
  /** The demeanour in a complaint; a new one when nobody noticed any yet. */
  Demeanour of(UUID complaintId);

  /** Keeps it. */
  void save(Demeanour demeanour);
}
