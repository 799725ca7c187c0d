package recourse.intake.contacts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;
import recourse.contract.Direction;

/**
 * A contact that is over, as it is handed in. With headers, be they empty, it is a message as it
 * was received, and the note is its text; the headers are judged and not kept.
 *
 * @param agent absent for the caller
 */
public record ContactReport(
    @NotNull(message = "must name the channel, for example PHONE") Channel channel,
    @NotNull(message = "must be INBOUND or OUTBOUND") Direction direction,
    @Pattern(regexp = "[A-Za-z0-9._-]{1,64}", message = "must be 1 to 64 letters, digits or . _ -")
        @Nullable String agent,
    @NotNull(message = "must say when it began, with its zone") Instant startedAt,
    @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int talkSeconds,
    @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int holdSeconds,
    @Min(value = 0, message = SECONDS) @Max(value = DAY, message = SECONDS) int wrapUpSeconds,
    @Size(max = 8_000, message = "must hold at most 8,000 characters") @Nullable String note,
    @Size(max = 20, message = "must hold at most 20 headers")
        @Nullable
            Map<
                @NotNull(message = "must not be null")
                @Pattern(regexp = HEADERS, message = "must be a header by which machines are known")
                String,
                @NotNull(message = "must not be null")
                @Size(max = 1_000, message = "must hold at most 1,000 characters") String>
            headers) {
  private static final String SECONDS = "must be 0 to 86,400 seconds";
  private static final int DAY = 86_400;
  private static final String HEADERS =
      "(?i)auto-submitted|precedence|x-auto-response-suppress|x-autoreply|x-autorespond|list-id"
          + "|return-path|content-type|subject";

  /**
   * The command of it.
   *
   * @param caller who reports it
   */
  public LogContact toCommand(UUID complaintId, String caller) {
    return new LogContact(
        complaintId,
        new ContactOutcome(
            channel,
            direction,
            agent == null ? caller : agent,
            startedAt,
            talkSeconds,
            holdSeconds,
            wrapUpSeconds),
        note,
        headers);
  }
}
