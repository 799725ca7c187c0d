package recourse.intake.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import recourse.contract.CustomerKind;

/**
 * Who complains, as far as they told. Only {@code ref} and {@code kind} ever leave intake.
 *
 * @param ref opaque reference in the organisation's own customer records
 * @param kind a customer outside, or a colleague downstream
 * @param name as they want to be called
 * @param email where to write
 * @param phone where to ring
 * @param adjustments what makes our messages reachable for them, as codes; never a diagnosis
 */
@Embeddable
public record Customer(
    @Column(name = "customer_ref") String ref,
    @Enumerated(EnumType.STRING) @Column(name = "customer_kind") CustomerKind kind,
    @Column(name = "customer_name") String name,
    @Column(name = "customer_email") String email,
    @Column(name = "customer_phone") String phone,
    @Column(name = "customer_adjustments") List<String> adjustments) {}
