/** The column store in memory that counts figures; it knows definitions, never HTTP. */
package recourse.metrics.measures.engine;
