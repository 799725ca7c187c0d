/** Hearing: intake has the customer confirm that we understood, and the case takes note. */
package recourse.resolution.hearing;
