/** A real browser for tests of pages, and a clear word where there is none. */
package recourse.acceptance.browser;
