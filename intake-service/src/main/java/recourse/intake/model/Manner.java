package recourse.intake.model;

/**
 * How a customer stands up for themselves. Assertive is their good right; only aggressive needs
 * care for the handler too.
 */
public enum Manner {
  ASSERTIVE,
  AGGRESSIVE,
  RESERVED
}
