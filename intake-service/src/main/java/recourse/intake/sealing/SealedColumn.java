package recourse.intake.sealing;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Lets any field of type {@link Sealed} lie in a {@code bytea} column. */
@Converter(autoApply = true)
public class SealedColumn implements AttributeConverter<Sealed, byte[]> {
  @Override
  public byte[] convertToDatabaseColumn(Sealed sealed) {
    return sealed == null ? null : sealed.bytes();
  }

  @Override
  public Sealed convertToEntityAttribute(byte[] bytes) {
    return Sealed.of(bytes);
  }
}
