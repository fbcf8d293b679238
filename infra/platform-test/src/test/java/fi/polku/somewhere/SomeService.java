package fi.polku.somewhere;

public record SomeService() {}
