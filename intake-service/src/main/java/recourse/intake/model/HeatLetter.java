package recourse.intake.model;

/** The four letters of HEAT. */
public enum HeatLetter {
  HEAR,
  EMPATHISE,
  APOLOGISE,
  TAKE_OWNERSHIP
}
