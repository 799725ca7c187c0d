package recourse.untidy.asking;

import jakarta.persistence.Embeddable;

/** Leaves open what it keeps. */
@Embeddable
public class Petition {
  public static final int LARGEST = 3;
  private int signatures;
  int supporters;

  int all() {
    return signatures + supporters;
  }
}
