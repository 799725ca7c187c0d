/**
 * What consumers may require by law: the remedies of the Consumer Rights Act 2015 for goods,
 * services and digital content, worked out from a purchase and its history for one day. Pure: no
 * clock, no database. The numbers come from a dated {@link
 * recourse.resolution.redress.rights.RulePack}; sections of the Act are cited in each answer.
 */
@NullMarked
package recourse.resolution.redress.rights;

import org.jspecify.annotations.NullMarked;
