/** What a figure means, and the days and parts of the world it can be asked of. */
package recourse.metrics.measures.definition;
