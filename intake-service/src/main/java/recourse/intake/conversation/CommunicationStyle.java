package recourse.intake.conversation;

/**
 * How a customer stands up for themselves. Assertive is their good right; only aggressive needs
 * care for the handler too.
 */
public enum CommunicationStyle {
  ASSERTIVE,
  AGGRESSIVE,
  RESERVED
}
