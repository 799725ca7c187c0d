/**
 * Coaching: objectives, progress, recognition and feedback from real cases, between people and
 * their supervisor alone.
 */
package recourse.followup.coaching;
