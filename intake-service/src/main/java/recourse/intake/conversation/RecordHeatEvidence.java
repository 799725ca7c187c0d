package recourse.intake.conversation;

import java.util.UUID;

/** There is evidence of a letter of HEAT; words in the clear. */
public record RecordHeatEvidence(
    UUID complaintId,
    HeatStep letter,
    String evidence,
    Emotion feeling,
    String responsibility,
    String nextStep,
    String by) {}
