package recourse.resolution.redress;

import java.util.UUID;
import recourse.resolution.casefile.CustomerAnswer;
import recourse.spine.money.Money;

/**
 * The customer answers an offer.
 *
 * @param number which redress
 * @param wanted the money they ask for instead, or null
 * @param words what they ask for instead, or null
 * @param expectedVersion the version the caller saw, or null
 */
public record AnswerRedress(
    UUID complaintId,
    int number,
    CustomerAnswer answer,
    Money wanted,
    String words,
    Long expectedVersion) {}
