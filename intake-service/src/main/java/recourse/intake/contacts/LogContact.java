package recourse.intake.contacts;

import java.util.Map;
import java.util.UUID;
import recourse.contract.Direction;
import recourse.contract.MessageKind;

/**
 * There was a contact about a complaint.
 *
 * @param note what was said, or null
 * @param headers of a message that was received as it came, its text being the note; null for any
 *     other contact
 */
public record LogContact(
    UUID complaintId, ContactOutcome spoken, String note, Map<String, String> headers) {
  /** What sort of message it was; null when it is not one the customer sent. */
  MessageKind message() {
    return headers == null || spoken.direction() != Direction.INBOUND
        ? null
        : MessagePolicy.CURRENT.judge(headers, note);
  }
}
