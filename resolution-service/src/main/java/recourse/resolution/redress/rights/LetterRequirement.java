package recourse.resolution.redress.rights;

/**
 * A rule about a letter, of a law that is on.
 *
 * @param law which
 * @param version of its rule pack, in force on the day of the letter
 */
public record LetterRequirement(String law, String version, LetterRule rule) {}
