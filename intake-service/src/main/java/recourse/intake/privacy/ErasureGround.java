package recourse.intake.privacy;

/** Why a customer may want to be forgotten: the grounds of Art 17(1) UK GDPR, by their letters. */
public enum ErasureGround {
  /** (a) the data are no longer necessary for what they were collected for. */
  NO_LONGER_NECESSARY("Art 17(1)(a)"),
  /** (b) consent is withdrawn and there is no other legal ground. */
  CONSENT_WITHDRAWN("Art 17(1)(b)"),
  /** (c) an objection under Art 21 without overriding legitimate grounds. */
  OBJECTION("Art 17(1)(c)"),
  /** (d) the data were processed unlawfully. */
  UNLAWFUL_PROCESSING("Art 17(1)(d)"),
  /** (e) the law demands the erasure. */
  LEGAL_OBLIGATION("Art 17(1)(e)"),
  /** (f) collected from a child for an online service. */
  CHILD_ONLINE_SERVICE("Art 17(1)(f)"),
  /** (g) from the allegation of a malicious person, investigated, and no action taken. */
  MALICIOUS_ALLEGATION("Art 17(1)(g)");

  private final String article;

  ErasureGround(String article) {
    this.article = article;
  }

  /** Where it stands in the law. */
  public String article() {
    return article;
  }
}
