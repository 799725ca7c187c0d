/** What the stores of this service have in common. */
package recourse.followup.shared;
