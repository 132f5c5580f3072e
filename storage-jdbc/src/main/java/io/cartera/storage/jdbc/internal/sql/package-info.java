/** The tables, the statements over them, and the databases' differences; every value is bound, every name is a constant. */
@NullMarked
package io.cartera.storage.jdbc.internal.sql;

import org.jspecify.annotations.NullMarked;
