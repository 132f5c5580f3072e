/**
 * The stored form of clients and events: JSON whose names are our own, so that renaming a Java type changes no stored data.
 *
 * <p>A shape says once, a line a field, how a value is written and read. Absent means empty; unknown fields are skipped.
 */
@NullMarked
package io.cartera.storage.jdbc.internal.document;

import org.jspecify.annotations.NullMarked;
