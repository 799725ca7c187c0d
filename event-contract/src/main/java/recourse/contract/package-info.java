/**
 * What the services of Recourse tell each other and the world: the events of a complaint's life.
 *
 * <p>One record per event, one store for all: the directory listing is the catalogue. The JSON
 * Schemas in {@code schemas/}, the golden JSON in the tests and the AsyncAPI document are checked
 * against these records by the build. Nothing here depends on anything.
 */
package recourse.contract;
