/**
 * Opening: when a complaint is registered, the handling team has a file for it. Only the event
 * opens a file; there is no door for people.
 */
package recourse.resolution.opening;
