package recourse.spine.aggregate;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.Type;

/**
 * A part that lives only inside its aggregate and is kept as one JSON document in a column of
 * {@code jsonb}: a record, a plain class with private fields and a constructor without parameters,
 * or a list or map of them. Its fields are written by name, instants as ISO 8601, enums by name;
 * what is null is left out, and what is not known any more is passed over when it is read. {@link
 * Words} in it are sealed. It may be changed in place, and is written when it differs from what was
 * read.
 */
@Type(DocumentType.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
public @interface Document {}
