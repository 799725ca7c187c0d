package recourse.untidy.asking;

/** A name that says nothing. */
public class AskingHelper {}
