package recourse.intake.complaints;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import recourse.contract.CustomerKind;
import recourse.intake.sealing.Seal;
import recourse.intake.sealing.Sealed;
import recourse.intake.sealing.Vault;

/**
 * Who complains, as it is kept. Only {@code ref} and {@code kind} ever leave intake; the contact
 * details are sealed.
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
    @Column(name = "sealed_name") Sealed name,
    @Column(name = "sealed_email") Sealed email,
    @Column(name = "sealed_phone") Sealed phone,
    @Column(name = "customer_adjustments") List<String> adjustments) {

  /** A customer as they present themselves, sealed to be kept. */
  public static Customer of(Person person, Seal seal) {
    return new Customer(
        person.ref(),
        person.kind(),
        seal.close(person.name()),
        seal.close(person.email()),
        seal.close(person.phone()),
        person.adjustments());
  }

  /** The customer in the clear, for those who may see it. */
  public Person openedBy(Vault vault) {
    return new Person(
        ref, kind, vault.open(name), vault.open(email), vault.open(phone), adjustments);
  }

  /** The customer for those who may not see contact details. */
  public Person withoutContactDetails() {
    return new Person(ref, kind, null, null, null, adjustments);
  }

  /** What remains after an erasure. */
  Customer forgotten() {
    return new Customer(ref, kind, null, null, null, List.of());
  }
}
