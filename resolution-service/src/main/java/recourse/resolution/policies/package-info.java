/** The policies that decisions rest on, each version with the days it is in force. */
package recourse.resolution.policies;
