/**
 * What the tests of every service share: the rules of the house, a clock that is set by hand, and
 * the events of other services, always delivered twice.
 */
package recourse.spine.testing;
