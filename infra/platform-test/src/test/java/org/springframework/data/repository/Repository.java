package org.springframework.data.repository;

/** Stands for the real one, which may not be on any class path here. */
public interface Repository {}
