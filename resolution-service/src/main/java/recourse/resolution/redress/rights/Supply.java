package recourse.resolution.redress.rights;

/** What was supplied; each sort has its own chapter of the Consumer Rights Act 2015, part 1. */
public enum Supply {
  /** Chapter 2. */
  GOODS,
  /** Chapter 4. */
  SERVICE,
  /** Chapter 3. */
  DIGITAL_CONTENT,
  /** The complaint is not about a consumer contract: the Act gives nothing. */
  NONE
}
