/** Catches what would go to customers, and shows it: see {@link recourse.local.outbox.Outbox}. */
package recourse.local.outbox;
