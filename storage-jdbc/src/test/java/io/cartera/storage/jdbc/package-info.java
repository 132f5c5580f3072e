/** The contracts over H2, and what only a database can get wrong. */
@NullMarked
package io.cartera.storage.jdbc;

import org.jspecify.annotations.NullMarked;
