package recourse.intake.letters;

import java.util.UUID;
import recourse.contract.Channel;

/**
 * The customer is told how far we are.
 *
 * @param channel the way it goes out
 * @param message in the clear
 */
public record SendProgress(UUID complaintId, Channel channel, String message, String by) {}
