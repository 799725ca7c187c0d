package recourse.intake.privacy;

/** Why something must be kept all the same: Art 17(3) UK GDPR. */
public enum ErasureExemption {
  /** (b) a legal obligation: complaint records are kept, DISP 1.9.1R. */
  RETENTION_DUTY("Art 17(3)(b) with DISP 1.9.1R"),
  /** (e) establishment, exercise or defence of legal claims: the complaint is still open. */
  LEGAL_CLAIMS("Art 17(3)(e)");

  private final String article;

  ErasureExemption(String article) {
    this.article = article;
  }

  /** Where it stands in the law. */
  public String article() {
    return article;
  }
}
