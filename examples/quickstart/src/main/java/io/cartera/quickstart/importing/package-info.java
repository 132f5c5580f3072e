/** What files said, brought into a portfolio once however often it is brought, so that a repeated or broken run does no harm. */
@NullMarked
package io.cartera.quickstart.importing;

import org.jspecify.annotations.NullMarked;
