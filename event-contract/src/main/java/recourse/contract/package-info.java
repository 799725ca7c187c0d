/**
 * What the services of Recourse publish for each other and the world: the events of a complaint's
 * life, and the organisation's settings.
 *
 * <p>One record per event, all in one package: the directory listing is the catalogue. The JSON
 * Schemas in {@code schemas/}, the golden JSON in the tests and the AsyncAPI document are checked
 * against these records by the build. Nothing here depends on anything.
 */
@NullMarked
package recourse.contract;

import org.jspecify.annotations.NullMarked;
