package recourse.contract;

/** How a complaint reached us, or a message left us. */
public enum Channel {
  IN_PERSON,
  PHONE,
  EMAIL,
  LIVE_CHAT,
  WEB,
  LETTER,
  FAX,
  SOCIAL,
  REFERRAL,
  API,
  OTHER,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
