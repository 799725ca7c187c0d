/** The people of the stories: what they say becomes requests at the doors of the house. */
package recourse.acceptance.cast;
