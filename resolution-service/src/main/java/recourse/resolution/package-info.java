/**
 * Resolution: putting it right. The case of a complaint from its opening to its closure; see the
 * README of this module for its doors, events and tables.
 */
@NullMarked
package recourse.resolution;

import org.jspecify.annotations.NullMarked;
