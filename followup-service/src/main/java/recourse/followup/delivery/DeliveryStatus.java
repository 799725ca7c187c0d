package recourse.followup.delivery;

/** How a message on its way stands. */
public enum DeliveryStatus {
  WAITING,
  TAKEN,
  GIVEN_UP,
  BLOCKED,
  DROPPED
}
