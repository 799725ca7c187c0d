/**
 * Informing: the messages that the customer has from us while the complaint is open are counted, so
 * that the longest silence is measurable. What they say stays where it was written.
 */
package recourse.resolution.informing;
