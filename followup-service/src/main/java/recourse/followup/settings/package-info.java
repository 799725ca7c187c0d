/**
 * Turns settings into policies, once, at the start. A setting that makes no sense stops the service
 * there and then.
 */
package recourse.followup.settings;
