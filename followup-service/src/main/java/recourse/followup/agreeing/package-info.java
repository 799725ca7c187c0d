/**
 * Agreeing: putting down when we work, what is promised to whom, and who belongs to which contract.
 * Nothing that was put down is ever changed; what is new takes effect on clocks that run.
 */
package recourse.followup.agreeing;
