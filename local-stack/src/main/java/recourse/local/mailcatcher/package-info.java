/** Catches every message to customers, by mail, text message or chat; none leaves the machine. */
@NullMarked
package recourse.local.mailcatcher;

import org.jspecify.annotations.NullMarked;
