package recourse.intake.imports;

import org.jspecify.annotations.Nullable;

/**
 * A long stream is about to come.
 *
 * @param source the system it comes from
 * @param key the caller's key; the same key goes on with the same import; null for none
 * @param by who sends it
 */
public record BeginImport(String source, @Nullable String key, String by) {}
