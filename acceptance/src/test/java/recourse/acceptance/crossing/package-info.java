/** Events of different services that cross: whatever the order, all services end alike. */
package recourse.acceptance.crossing;
