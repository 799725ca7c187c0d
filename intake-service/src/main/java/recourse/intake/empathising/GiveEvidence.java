package recourse.intake.empathising;

import java.util.UUID;
import recourse.intake.model.Emotion;
import recourse.intake.model.HeatLetter;

/** There is evidence of a letter of HEAT; words in the clear. */
public record GiveEvidence(
    UUID complaintId,
    HeatLetter letter,
    String evidence,
    Emotion feeling,
    String responsibility,
    String nextStep,
    String by) {}
