/** Proposing: a solution is put to the customer, who agrees to it or gets another one. */
package recourse.resolution.proposing;
