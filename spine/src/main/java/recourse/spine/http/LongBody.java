package recourse.spine.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An endpoint that takes longer bodies than usual; it reads them as a stream, never whole. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LongBody {
  /** The most bytes it takes. */
  long value() default Long.MAX_VALUE;
}
