package recourse.local.house;

/** A program that ends as soon as it begins, like a service with a broken configuration. */
public final class Quitter {
  private Quitter() {}

  public static void main(String[] arguments) {
    System.exit(7);
  }
}
