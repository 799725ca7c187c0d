/** Classifying: quality keeps the tree of products and issues by which complaints are judged. */
package recourse.intake.classifying;
