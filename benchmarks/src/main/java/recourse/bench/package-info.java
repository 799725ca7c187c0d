/** What is measured, how, and against what: each class is a program that prints its figures. */
@NullMarked
package recourse.bench;

import org.jspecify.annotations.NullMarked;
