package recourse.intake.complaints;

/**
 * A complaint that was just received, with what the customer said in the clear.
 *
 * @param narrative null where an imported history has none
 * @param desiredOutcome null where the customer named none
 */
public record ReceivedComplaint(Complaint complaint, String narrative, String desiredOutcome) {}
