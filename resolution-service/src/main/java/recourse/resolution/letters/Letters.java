package recourse.resolution.letters;

import java.util.List;
import java.util.UUID;

/** The letters that rules ask for, of all cases. */
public interface Letters {
  /** Keeps a letter and publishes what it told. */
  void save(Letter letter);

  /** How many were issued in a case. */
  int count(UUID complaintId);

  /** The letters of a case to be worked on, oldest first. */
  List<Letter> of(UUID complaintId);

  /** The letters of a case as they are shown, oldest first. */
  List<Letter.Shown> about(UUID complaintId);

  /** A letter as it is shown; refused as unknown when there is none of this number. */
  Letter.Shown show(UUID complaintId, int number);

  /** The text of a letter; refused when there is none of this number, or it was forgotten. */
  String text(UUID complaintId, int number);
}
