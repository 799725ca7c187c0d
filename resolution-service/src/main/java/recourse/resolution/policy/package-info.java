/**
 * The rules of resolution: dated, versioned, pure. They are asked by the case and know nothing of
 * it but the values they are given.
 */
package recourse.resolution.policy;
