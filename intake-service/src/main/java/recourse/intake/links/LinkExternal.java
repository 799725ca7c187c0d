package recourse.intake.links;

import java.util.UUID;

/**
 * A colleague's complaint became a customer's.
 *
 * @param id the colleague's
 * @param external the customer's
 */
public record LinkExternal(UUID id, UUID external, String by) {}
