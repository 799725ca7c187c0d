/**
 * Contacting: after a live resolution somebody asks the customer whether it worked. Schedules the
 * question, sends it with a survey link, tries again, lets it lapse, and takes down what staff
 * heard by telephone.
 */
package recourse.followup.contacting;
