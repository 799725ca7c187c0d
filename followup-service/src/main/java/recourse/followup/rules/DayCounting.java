package recourse.followup.rules;

/**
 * How an amount of time is counted. The three ways of counting days differ by a day, and one Act
 * and its neighbours use all of them: a rule names its own.
 */
public enum DayCounting {
  /** Working days of the calendar's normal length, to the minute. */
  WORKING_TIME,
  /** Hours by the clock, day and night, from the very instant of the trigger. */
  HOURS,
  /** Business days following the day of the trigger; until close of business of the last one. */
  BUSINESS_DAYS_CLOSE,
  /** Business days following the day of the trigger; until the end of the last one. */
  BUSINESS_DAYS_AFTER,
  /** Days following the day of the trigger; until the end of the last one. */
  DAYS_AFTER,
  /** Days of which the day of the trigger is the first; until the end of the last one. */
  DAYS_BEGINNING_WITH,
  /** Months to the corresponding day, or the last of the month, whatever day that is. */
  MONTHS_EXACTLY,
  /** Months to the corresponding day, or the last of the month; rolled to a working day. */
  MONTHS_AFTER
}
