package recourse.untidy.asking;

import jakarta.inject.Inject;
import java.util.function.Supplier;
import recourse.untidy.answering.Answer;

/** Is injected by field, knows an entrance, and reads the wall clock behind a method reference. */
public class AskingHandler {
  Supplier<java.time.Instant> clock = java.time.Instant::now;
  Answer answer = new Answer("a", null);
  @Inject AskingResource entrance;
}
