/**
 * What all HTTP doors share: strict JSON, a limit on bodies, idempotent creation, entity tags,
 * cursors and the caller's name.
 */
package recourse.spine.http;
