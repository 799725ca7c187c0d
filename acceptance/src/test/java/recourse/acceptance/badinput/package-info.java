/** Requests and events that are wrong in one way each, and the answer that each must get. */
package recourse.acceptance.badinput;
