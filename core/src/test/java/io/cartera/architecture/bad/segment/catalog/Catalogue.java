package io.cartera.architecture.bad.segment.catalog;

import io.cartera.Stability;

@Stability(Stability.Level.EVOLVING)
public interface Catalogue {}
