package recourse.spine.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.spine.inbox.CommandListener.Accepted;
import recourse.spine.refusal.ProblemDocument;

/**
 * The data of an answer. Never any of the customer's words.
 *
 * @param causingId the id of the command's event, as its sender wrote it
 * @param causingSource the source of the command's event
 * @param command the wire name of the command
 * @param accepted our ids, if it was accepted
 * @param code stable, if it was refused
 * @param field the field it concerns, where there is one
 * @param expected what would be right
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommandAnswer(
    String causingId,
    String causingSource,
    String command,
    @Nullable Ids accepted,
    @Nullable String code,
    @Nullable String field,
    @Nullable String expected) {
  static final String ACCEPTED = "crm.command-accepted.v1";
  static final String REFUSED = "crm.command-refused.v1";

  /** Our ids. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Ids(
      UUID complaintId, String reference, @Nullable String externalRef, @Nullable UUID createdId) {}

  static CommandAnswer accepted(CommandMessage message, Accepted accepted) {
    Ids ids =
        new Ids(
            accepted.complaintId(),
            accepted.reference(),
            accepted.externalRef(),
            accepted.createdId());
    return new CommandAnswer(message.id(), message.source(), message.type(), ids, null, null, null);
  }

  static CommandAnswer refused(CommandMessage message, ProblemDocument problem) {
    return new CommandAnswer(
        message.id(),
        message.source(),
        message.type(),
        null,
        problem.code(),
        problem.field(),
        problem.detail());
  }

  String wireName() {
    return accepted == null ? REFUSED : ACCEPTED;
  }
}
