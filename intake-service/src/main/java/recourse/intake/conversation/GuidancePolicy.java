package recourse.intake.conversation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which prompts fit whom (R19, R20): first what fits the manner, then what fits the emotion. What
 * only helps somebody who speaks is said otherwise, or left to another prompt, for those who write.
 */
public final class GuidancePolicy {
  /** The version in force. */
  public static final String VERSION = "guidance-2026-11";

  private static final Map<CommunicationStyle, List<GuidancePrompt>> BY_MANNER =
      Map.of(
          CommunicationStyle.AGGRESSIVE,
          List.of(
              new GuidancePrompt(
                  "KEEP_CALM", "Keep your own voice low and slow; breathe before you reply."),
              new GuidancePrompt(
                  "SET_LIMIT",
                  "Say once, kindly, what you can do and what behaviour ends the contact.")),
          CommunicationStyle.ASSERTIVE,
          List.of(
              new GuidancePrompt(
                  "RESPECT_CLARITY", "They know what they want: confirm it point by point.")),
          CommunicationStyle.RESERVED,
          List.of(
              new GuidancePrompt("INVITE", "Ask an open question and leave time for the answer.")));

  private static final Map<Emotion, List<GuidancePrompt>> BY_EMOTION =
      Map.of(
          Emotion.ANGRY,
          List.of(
              new GuidancePrompt("LET_FINISH", "Let them finish without interrupting."),
              new GuidancePrompt(
                  "NAME_ANGER", "Name the anger and what caused it, then what happens next.")),
          Emotion.CONFUSED,
          List.of(
              new GuidancePrompt(
                  "ONE_STEP", "Explain one step at a time and ask them to say it back."),
              new GuidancePrompt("NO_JARGON", "Use their words for things, not ours.")),
          Emotion.DEMANDING,
          List.of(
              new GuidancePrompt("OFFER_CHOICE", "Offer two things you can really do, and when.")),
          Emotion.DISTRESSED,
          List.of(
              new GuidancePrompt(
                  "SLOW_DOWN", "Take time; ask whether they would rather go on later."),
              new GuidancePrompt(
                  "ASK_SUPPORT", "Ask what support or adjustment would help right now.")),
          Emotion.CALM,
          List.of(new GuidancePrompt("THANK", "Thank them for their patience and be exact.")),
          Emotion.OTHER,
          List.of(new GuidancePrompt("ASK_FEELING", "Ask how this has affected them.")));

  private static final Map<String, GuidancePrompt> IN_WRITING =
      Map.of(
          "KEEP_CALM",
          new GuidancePrompt(
              "KEEP_CALM", "Leave it a moment; answer what happened, not how it is said."),
          "LET_FINISH",
          new GuidancePrompt("ANSWER_EACH", "Answer every point they make, in their order."),
          "SLOW_DOWN",
          new GuidancePrompt(
              "OFFER_CALL", "Offer to speak, at a time and by a way that suits them."));

  private static final Set<String> CODES =
      Stream.of(
              BY_MANNER.values().stream().flatMap(List::stream),
              BY_EMOTION.values().stream().flatMap(List::stream),
              IN_WRITING.values().stream())
          .flatMap(Function.identity())
          .map(GuidancePrompt::code)
          .collect(Collectors.toUnmodifiableSet());

  private GuidancePolicy() {}

  /** The prompts for somebody who was noticed to feel, and to stand up for themselves, so. */
  public static List<GuidancePrompt> prompts(DemeanourNote noticed) {
    boolean spoken = DemeanourNote.isSpoken(noticed.channel());
    return Stream.concat(
            BY_MANNER.getOrDefault(noticed.manner(), List.of()).stream(),
            BY_EMOTION.getOrDefault(noticed.emotion(), List.of()).stream())
        .map(prompt -> spoken ? prompt : IN_WRITING.getOrDefault(prompt.code(), prompt))
        .toList();
  }

  /** The codes of all prompts there are. */
  public static Set<String> codes() {
    return CODES;
  }
}
