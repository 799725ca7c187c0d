package recourse.untidy.answering;

import recourse.untidy.asking.AskingHelper;

/** Knows who asks, who knows it: a circle of two packages, and this one does not say what it is. */
public record Answer(String text, AskingHelper asker) {}
