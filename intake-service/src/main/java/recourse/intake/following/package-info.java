/** Following: resolution puts the complaint right, and the front door keeps up with it. */
package recourse.intake.following;
