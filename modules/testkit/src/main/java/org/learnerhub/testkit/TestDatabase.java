package org.learnerhub.testkit;

/** Where a test's database is. Nothing in it is worth protecting. */
public record TestDatabase(String url, String user, String password) {}
