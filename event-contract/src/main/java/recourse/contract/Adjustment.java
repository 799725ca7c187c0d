package recourse.contract;

/**
 * What has to be different about our messages so that they reach a customer (Equality Act 2010,
 * s.20). The adjustment, never the diagnosis behind it; whatever intake keeps under another code
 * leaves it as {@link #OTHER} only.
 */
public enum Adjustment {
  LARGE_PRINT,
  PLAIN_LANGUAGE,
  BRAILLE,
  AUDIO,
  /** More time to answer; changes no message. */
  EXTRA_TIME,
  NO_PHONE,
  NO_SMS,
  NO_EMAIL,
  NO_LIVE_CHAT,
  NO_LETTER,
  /** One that has no code of its own here: only a person who reads intake's file can apply it. */
  OTHER,
  /** A value from a newer version of the contract: read and kept, never written. */
  UNKNOWN
}
