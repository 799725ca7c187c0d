/** Finding complaints: by what they are about, by words of what the customer said, by customer. */
package recourse.intake.search;
