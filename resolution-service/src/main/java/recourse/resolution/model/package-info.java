/**
 * The mind of resolution. {@link recourse.resolution.model.CaseFile} is the only class that changes
 * a case, {@link recourse.resolution.model.CaseStep} is the table of the moves it may make, {@link
 * recourse.resolution.model.Cases} is where cases are kept, and {@link
 * recourse.resolution.model.CaseView} is how every door shows one.
 */
package recourse.resolution.model;
