package recourse.importers;

/**
 * Where in the file something stands.
 *
 * @param record number of the CSV record, the first after the header being 1
 * @param line physical line on which that record begins, the header being line 1
 * @param key the row's own identifier at the source, blank when it has none
 */
public record RowPosition(long record, long line, String key) {}
