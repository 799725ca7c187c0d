/** The store of resolution: the only SQL; saving a case publishes what it told. */
package recourse.resolution.store;
