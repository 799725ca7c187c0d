/**
 * Returning: a message of the customer after the resolution brings the case back when it says
 * something and comes in time; what comes too late waits for its new complaint (R31).
 */
package recourse.resolution.returning;
