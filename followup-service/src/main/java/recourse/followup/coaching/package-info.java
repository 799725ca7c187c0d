/**
 * Coaching: objectives, progress, recognition and feedback from real cases, between people and
 * their supervisor alone.
 */
@NullMarked
package recourse.followup.coaching;

import org.jspecify.annotations.NullMarked;
