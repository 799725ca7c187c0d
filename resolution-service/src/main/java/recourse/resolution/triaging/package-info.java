/**
 * Triaging: intake judges a complaint, and the case keeps what was judged, so that lists can show
 * what is urgent.
 */
package recourse.resolution.triaging;
