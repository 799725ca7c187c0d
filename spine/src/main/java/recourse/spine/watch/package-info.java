/**
 * Watching over the process itself: a service that lives but no longer works ends itself, so that
 * whoever runs it starts it anew.
 */
@NullMarked
package recourse.spine.watch;

import org.jspecify.annotations.NullMarked;
