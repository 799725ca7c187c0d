/** A solution is put to the customer, who accepts it or gets another one. */
package recourse.resolution.casefile.proposal;
