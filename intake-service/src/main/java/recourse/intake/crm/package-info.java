/** Commands of the CRM, as they come on the topic {@code crm.commands}. */
package recourse.intake.crm;
