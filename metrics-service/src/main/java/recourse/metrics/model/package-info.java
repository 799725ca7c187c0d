/**
 * What is measured, without any technology: the fold that turns events into measures, whatever
 * their order and however often they are told, and the questions that may be asked of the measures.
 */
package recourse.metrics.model;
