/**
 * The letters that rules ask for, with a checklist of what they require, as HTML and as PDF. A
 * letter that misses something is a draft and cannot be issued.
 */
@NullMarked
package recourse.resolution.letters;

import org.jspecify.annotations.NullMarked;
