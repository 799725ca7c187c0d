/**
 * The house that the tests share, and how it is looked at from outside: its doors, its topic, its
 * databases and whether anything is still under way in it.
 */
package recourse.acceptance.house;
