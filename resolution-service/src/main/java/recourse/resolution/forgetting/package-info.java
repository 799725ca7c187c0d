/**
 * Forgetting: when a customer is erased, the words people wrote around their case are forgotten;
 * codes, figures and times stay, so no figure changes.
 */
package recourse.resolution.forgetting;
