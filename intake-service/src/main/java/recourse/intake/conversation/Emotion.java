package recourse.intake.conversation;

/** What a customer feels about their complaint, as they show it or say it. */
public enum Emotion {
  CALM,
  ANGRY,
  CONFUSED,
  DEMANDING,
  DISTRESSED,
  OTHER
}
