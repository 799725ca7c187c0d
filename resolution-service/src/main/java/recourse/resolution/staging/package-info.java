/** Staging: how far a complaint is in the models people work by, and how well it kept to them. */
package recourse.resolution.staging;
