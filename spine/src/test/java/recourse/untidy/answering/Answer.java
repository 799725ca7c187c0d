package recourse.untidy.answering;

/** What another step must not know. */
public record Answer(String text) {}
