package recourse.spine.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

/**
 * Text that people wrote and that can tell of somebody. In the model it is a string like any other;
 * in the database it lies sealed with the key of the one whose words they are (the aggregate it
 * belongs to says so, as a {@link HoldsWords}): in a column of {@code bytea}, or as Base64 within a
 * {@link Document}.
 */
@Type(SealedText.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Words {}
