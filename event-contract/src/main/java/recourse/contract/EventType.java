package recourse.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name of an event on the wire, with its version: public from its first release, for ever. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
  /** For example {@code complaint.registered.v1}: the CloudEvents attribute {@code type}. */
  String value();
}
