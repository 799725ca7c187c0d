/**
 * Attaching: what customers send along is kept sealed with their key, its type is found out from
 * its content, and it is handed out as a download only.
 */
package recourse.intake.attaching;
