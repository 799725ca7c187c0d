package recourse.untidy.answering;

/** Bears the name of another class. */
public class AskingHelper {}
