/**
 * The dashboard's own doors: how to sign in, and the stream that says when there is something new
 * to see. The page itself lies in {@code src/main/resources/web} and asks the same doors as
 * everybody else.
 */
package recourse.metrics.showing;
