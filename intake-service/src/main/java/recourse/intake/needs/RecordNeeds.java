package recourse.intake.needs;

import java.util.List;
import org.jspecify.annotations.Nullable;
import recourse.contract.Channel;

/**
 * A customer told what they need from us.
 *
 * @param preferredChannel null for no preference
 * @param language ISO 639-1; null for the language of the organisation
 * @param expectedVersion the version the caller saw
 */
public record RecordNeeds(
    String customerRef,
    boolean vulnerable,
    @Nullable Channel preferredChannel,
    @Nullable String language,
    List<String> adjustments,
    String by,
    @Nullable Long expectedVersion) {}
