/** Receiving: a complaint comes in by any channel and becomes one, with its reference. */
package recourse.intake.receiving;
