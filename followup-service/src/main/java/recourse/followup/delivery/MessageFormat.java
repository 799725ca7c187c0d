package recourse.followup.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * By which channel and in which form a message goes.
 *
 * @param way the channel
 * @param presentation of the words
 * @param plain whether plain language is needed
 * @param language ISO 639-1, as the customer wants it
 */
@Embeddable
public record MessageFormat(
    @Enumerated(EnumType.STRING) DeliveryChannel way,
    @Enumerated(EnumType.STRING) Presentation presentation,
    boolean plain,
    String language) {}
