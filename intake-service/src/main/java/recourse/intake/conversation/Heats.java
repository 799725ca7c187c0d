package recourse.intake.conversation;

import java.util.UUID;

/** How each customer was met. */
public interface Heats {
  /** How the customer of a complaint was met; a new one when nothing is on record yet. */
  Heat of(UUID complaintId);

  /** Keeps it. */
  void save(Heat heat);
}
