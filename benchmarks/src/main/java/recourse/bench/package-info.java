/** What is measured, how, and against what: each class is a program that prints its figures. */
package recourse.bench;
