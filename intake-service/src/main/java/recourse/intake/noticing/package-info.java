/** Noticing: who is speaking, what they feel and why, and which prompts help to calm a contact. */
package recourse.intake.noticing;
