package recourse.spine.outbox;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A database whose connections break when sent events are about to be marked. */
final class DiesBeforeMarking implements InvocationHandler {
  private final Object real;

  private DiesBeforeMarking(Object real) {
    this.real = real;
  }

  static DataSource of(DataSource real) {
    return around(DataSource.class, real);
  }

  private static <T> T around(Class<T> type, T real) {
    return type.cast(
        Proxy.newProxyInstance(
            DiesBeforeMarking.class.getClassLoader(),
            new Class<?>[] {type},
            new DiesBeforeMarking(real)));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.getName().equals("prepareStatement")
        && ((String) arguments[0]).startsWith("update outbox set sent_at")) {
      throw new SQLException("killed between sending and marking", "57P01");
    }
    try {
      Object answer = method.invoke(real, arguments);
      return answer instanceof Connection connection
          ? around(Connection.class, connection)
          : answer;
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }
}
