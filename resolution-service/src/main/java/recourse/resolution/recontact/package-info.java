/** Customers who come back too late for their complaint to be reopened wait here for a new one. */
package recourse.resolution.recontact;
