package recourse.intake.conversation;

import java.util.UUID;

/** How each complaint is heard. */
public interface Conversations {
  /** The hearing of a complaint; a new one when nothing was heard yet. */
  Conversation of(UUID complaintId);

  /** Keeps it and publishes what it told, in the transaction of the caller. */
  void save(Conversation hearing);
}
