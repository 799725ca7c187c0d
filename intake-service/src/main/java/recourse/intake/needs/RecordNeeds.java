package recourse.intake.needs;

import java.util.List;
import recourse.contract.Channel;

/**
 * A customer told what they need from us.
 *
 * @param preferredChannel null for no preference
 * @param language ISO 639-1; null for the language of the house
 * @param expectedVersion the version the caller saw, or null
 */
public record RecordNeeds(
    String customerRef,
    boolean vulnerable,
    Channel preferredChannel,
    String language,
    List<String> adjustments,
    String by,
    Long expectedVersion) {}
