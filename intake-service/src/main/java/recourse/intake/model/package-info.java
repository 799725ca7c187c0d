/**
 * The mind of intake: {@link recourse.intake.model.Complaint} and the table of its steps. Knows
 * neither HTTP nor Kafka nor SQL, and is told the time.
 */
package recourse.intake.model;
