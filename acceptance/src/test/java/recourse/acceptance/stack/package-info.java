/**
 * The stack that the tests share, and how it is looked at from outside: its endpoints, its topic,
 * its databases and whether anything is still under way in it.
 */
package recourse.acceptance.stack;
