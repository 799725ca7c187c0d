package recourse.followup.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a message goes to a customer.
 *
 * @param way how it leaves us
 * @param presentation in which form
 * @param plain whether in plain language
 * @param language the customer wants, ISO 639-1
 */
@Embeddable
public record MessageFormat(
    @Enumerated(EnumType.STRING) @Column(name = "way") DeliveryChannel way,
    @Enumerated(EnumType.STRING) @Column(name = "presentation") Presentation presentation,
    @Column(name = "plain") boolean plain,
    @Column(name = "language") String language) {}
