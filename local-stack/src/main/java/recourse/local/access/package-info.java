/** Stands in for an identity provider and a key service: key pairs, bearer tokens, master keys. */
package recourse.local.access;
