package io.cartera.storage.jdbc;

/** Holds the package open. */
final class Hold {}
