/** What holds for the whole project and only the module that sees every other can check: its documents, jars and modules. */
@NullMarked
package io.cartera.quickstart.house;

import org.jspecify.annotations.NullMarked;
