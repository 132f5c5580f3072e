/** The stored form, pinned by documents that were written once. */
@NullMarked
package io.cartera.storage.jdbc.internal.document;

import org.jspecify.annotations.NullMarked;
