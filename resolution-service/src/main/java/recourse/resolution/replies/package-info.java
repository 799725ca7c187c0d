/**
 * What is to be sent to a customer is judged before it goes: does the apology mean something, and
 * is it about this case at all? The judgement is kept, the text is not.
 */
@NullMarked
package recourse.resolution.replies;

import org.jspecify.annotations.NullMarked;
