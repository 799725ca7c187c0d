/** What rules require in letters about complaints, as dated data, and the checklist of a letter. */
package recourse.resolution.policy.letters;
