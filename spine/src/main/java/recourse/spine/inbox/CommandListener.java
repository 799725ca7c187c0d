package recourse.spine.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Handles one kind of command of other systems. It is called once for each command, inside the
 * transaction of its effect and its answer; a {@link recourse.spine.refusal.Refusal} is answered as
 * refused.
 *
 * @param <C> the command as it travels; read as strictly as a request over HTTP
 */
public interface CommandListener<C> {
  /** Its wire name, for example {@code crm.log-contact.v1}. */
  String type();

  /** The record it is read as. */
  Class<C> handles();

  /**
   * Does what the command asks.
   *
   * @param by the system that sent it
   */
  Accepted on(C command, String by);

  /**
   * What came of it: our ids.
   *
   * @param reference the complaint's reference as a customer reads it out
   * @param createdId the id of what was made beside the complaint; null where nothing was
   */
  record Accepted(
      UUID complaintId, String reference, @Nullable String externalRef, @Nullable UUID createdId) {}
}
