/** How the store keeps what people wrote: sealed, with a key for each complaint (record 91). */
package recourse.resolution.store.sealing;
