package recourse.followup.delivery;

/** How a message leaves us. */
public enum DeliveryChannel {
  MAIL,
  SMS,
  CHAT,
  /** On paper, in whatever form the printer can make. */
  LETTER,
  /** A member of staff makes contact; nothing is sent by itself. */
  PERSON
}
