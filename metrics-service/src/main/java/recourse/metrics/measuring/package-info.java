/** Hearing every event and folding it into the measures, and telling how far that has got. */
package recourse.metrics.measuring;
