package recourse.local.postgres;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import recourse.local.Folders;
import recourse.local.Ports;

/**
 * How one PostgreSQL server runs.
 *
 * @param folder holds the data folder and the log
 * @param durable whether a commit waits for the disk; false for tests only
 * @param passwords gives the password of a role
 */
record PostgresSettings(Path folder, int port, boolean durable, UnaryOperator<String> passwords) {

  static PostgresSettings temporary() {
    return new PostgresSettings(Folders.temporary("postgres"), Ports.free(), false, role -> "test");
  }

  static PostgresSettings kept(Path home, int port) {
    Passwords passwords = Passwords.in(home);
    return new PostgresSettings(home.resolve("postgres"), port, true, passwords::of);
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("postgres.log");
  }

  String password(String role) {
    return passwords.apply(role);
  }

  List<String> serverArguments() {
    List<String> arguments = new ArrayList<>(List.of("-D", data().toString()));
    set(arguments, "port", Integer.toString(port));
    set(arguments, "listen_addresses", "localhost");
    set(arguments, "unix_socket_directories", "");
    set(arguments, "max_connections", "200");
    set(arguments, "timezone", "UTC");
    set(arguments, "log_timezone", "UTC");
    set(arguments, "fsync", durable ? "on" : "off");
    set(arguments, "synchronous_commit", durable ? "on" : "off");
    set(arguments, "full_page_writes", durable ? "on" : "off");
    return arguments;
  }

  private static void set(List<String> arguments, String name, String value) {
    arguments.add("-c");
    arguments.add(name + "=" + value);
  }
}
