package recourse.intake.conversation;

/** The four letters of HEAT. */
public enum HeatStep {
  HEAR,
  EMPATHISE,
  APOLOGISE,
  TAKE_OWNERSHIP
}
