/** Catches every message to customers, by mail, text message or chat; none leaves the machine. */
package recourse.local.mailcatcher;
