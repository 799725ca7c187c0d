/**
 * Reviewing: somebody who never had a case in hand scores it on dated standards; mystery shoppers
 * and staff score our service on the same ones.
 */
package recourse.followup.reviewing;
