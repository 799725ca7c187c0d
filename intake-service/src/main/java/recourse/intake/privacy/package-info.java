/**
 * What we hold about a customer is disclosed, put right and erased (Art 15 to 17 UK GDPR), with a
 * record of every decision; and what nobody needs any more goes by itself.
 */
@NullMarked
package recourse.intake.privacy;

import org.jspecify.annotations.NullMarked;
