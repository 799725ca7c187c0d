/**
 * How drawers keep secrets: AES-256-GCM with a data key for each owner, wrapped by a master key
 * from outside the database (docs/decisions/0020). Destroying the data key erases what it sealed.
 */
package recourse.spine.sealing;
