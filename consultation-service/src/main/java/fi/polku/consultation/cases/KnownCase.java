package fi.polku.consultation.cases;

/** A case as it is stored now. */
public record KnownCase(long version, long epoch, ConsultationCase value) {}
