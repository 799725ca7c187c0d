/**
 * Reflecting: after the resolution the handler looks back, suggests what to improve, and it is
 * noted what the complaint did to goodwill, retention and reputation (R27, R49).
 */
package recourse.resolution.reflecting;
