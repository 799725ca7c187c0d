package recourse.resolution.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an apology has to have to mean something: the feeling by its name, accepted responsibility,
 * and a next step. It reads English, by its words; it can be wrong, so it only flags. Source: R18.
 *
 * @param version names this policy
 * @param validFrom the first day it applies
 */
public record ApologyPolicy(String version, LocalDate validFrom) {
  /** The language it reads, ISO 639-1. */
  public static final String LANGUAGE = "en";

  /** The policy that applies now. */
  public static final ApologyPolicy CURRENT =
      new ApologyPolicy("apology-1", LocalDate.of(2026, 1, 1));

  private static final Pattern FEELING =
      words(
          "frustrat\\w*|disappoint\\w*|upset\\w*|ang(?:ry|er)|annoy\\w*|worr(?:y|ied|ying)"
              + "|anxi(?:ous|ety)|distress\\w*|stress(?:ed|ful)?|confus\\w*|embarrass\\w*|let down"
              + "|frighten\\w*|scared|afraid|humiliat\\w*|ignored|fed up|helpless|sad(?:dened)?|hurt"
              + "|shock(?:ed|ing)|alarm(?:ed|ing)");
  private static final Pattern APOLOGY = words("sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)");
  private static final Pattern NOT_MEANT =
      words(
          "(?:sorry|apologi[sz]e) (?:if|that you (?:feel|felt|think|thought|believe))"
              + "|(?:sorry|apologi[sz]e) for any (?:\\w+ )?(?:inconvenience|offence)"
              + "|(?:sorry|apologi[sz]e) you (?:feel|felt)");
  private static final Pattern RESPONSIBILITY =
      words(
          "(?:our|my) (?:\\w+ )?(?:mistake|fault|error|failure|responsibility)"
              + "|(?:we|i) (?:\\w+ )?(?:got (?:this|it|that) wrong|were wrong|was wrong|made a mistake"
              + "|failed|let you down|should have|should not have|shouldn't have|did not|didn't"
              + "|take (?:\\w+ )?responsibility|accept (?:\\w+ )?responsibility)");
  private static final Pattern NEXT_STEP =
      words(
          "(?:we|i) (?:will|shall|are going to|am going to|have (?:\\w+ )?(?:refunded|replaced|repaired"
              + "|sent|booked|arranged|credited|paid|corrected|ordered|changed|asked))"
              + "|(?:we'll|i'll)|(?:will|shall) be (?:\\w+ )?(?:refunded|replaced|repaired|sent|credited"
              + "|paid|with you|collected|delivered)");

  /** What is missing in a reply. */
  public Set<ReplyFlag> flags(String reply) {
    String text = reply.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replaceAll("\\s+", " ");
    Set<ReplyFlag> flags = EnumSet.noneOf(ReplyFlag.class);
    flag(flags, ReplyFlag.FEELING_NOT_NAMED, !FEELING.matcher(text).find());
    if (APOLOGY.matcher(text).find()) {
      flag(flags, ReplyFlag.APOLOGY_NOT_MEANT, NOT_MEANT.matcher(text).find());
      flag(flags, ReplyFlag.APOLOGY_WITHOUT_RESPONSIBILITY, !RESPONSIBILITY.matcher(text).find());
      flag(flags, ReplyFlag.APOLOGY_WITHOUT_NEXT_STEP, !NEXT_STEP.matcher(text).find());
    }
    return flags;
  }

  private static void flag(Set<ReplyFlag> flags, ReplyFlag flag, boolean raised) {
    if (raised) {
      flags.add(flag);
    }
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile("\\b(?:" + alternatives + ")\\b");
  }
}
