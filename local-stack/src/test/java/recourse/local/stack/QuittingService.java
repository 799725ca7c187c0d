package recourse.local.stack;

/** A program that ends as soon as it begins, like a service with a broken configuration. */
public final class QuittingService {
  private QuittingService() {}

  public static void main(String[] arguments) {
    System.exit(7);
  }
}
