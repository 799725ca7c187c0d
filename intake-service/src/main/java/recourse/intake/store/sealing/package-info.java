/**
 * How the store keeps secrets: AES-256-GCM with a data key for each customer, wrapped by a master
 * key from outside the database (docs/decisions/0020). Search goes over keyed hashes of words.
 */
package recourse.intake.store.sealing;
