/**
 * What all endpoints share: strict JSON, a limit on bodies, idempotent creation, pages, entity tags
 * and the caller's name.
 */
@NullMarked
package recourse.spine.http;

import org.jspecify.annotations.NullMarked;
