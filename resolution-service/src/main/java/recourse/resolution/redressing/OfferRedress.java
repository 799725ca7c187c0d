package recourse.resolution.redressing;

import java.util.UUID;
import recourse.resolution.model.RedressOffer;
import recourse.resolution.policy.Authority;

/**
 * Redress is to be offered.
 *
 * @param terms what
 * @param by who offers
 * @param authority by whose authority
 */
public record OfferRedress(
    UUID complaintId, RedressOffer.Terms terms, String by, Authority authority) {}
