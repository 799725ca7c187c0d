package recourse.untidy.asking;

import java.util.function.Supplier;
import recourse.untidy.answering.Answer;

/** Knows another step, and reads the wall clock behind a method reference. */
public class AskingHandler {
  Supplier<java.time.Instant> clock = java.time.Instant::now;
  Answer answer = new Answer("a");
}
