package recourse.resolution.redress;

import java.util.UUID;

/**
 * Redress is to be offered.
 *
 * @param terms what
 * @param by who offers
 * @param authority by whose authority
 */
public record OfferRedress(
    UUID complaintId, RedressOffer.Terms terms, String by, Authority authority) {}
