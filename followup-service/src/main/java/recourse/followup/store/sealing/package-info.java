/**
 * How the store keeps what customers and reviewers write: sealed, with a key for each complaint
 * (record 91).
 */
package recourse.followup.store.sealing;
