package recourse.resolution.redress;

import java.util.UUID;

/**
 * Redress was paid, or done.
 *
 * @param number which redress
 * @param sameMeans by the means the customer had used
 * @param otherMeansAgreed the customer agreed to other means
 * @param by who paid
 * @param expectedVersion the version the caller saw, or null
 */
public record PayRedress(
    UUID complaintId,
    int number,
    boolean sameMeans,
    boolean otherMeansAgreed,
    String by,
    Long expectedVersion) {}
