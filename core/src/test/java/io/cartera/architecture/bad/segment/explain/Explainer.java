package io.cartera.architecture.bad.segment.explain;

import io.cartera.Stability;
import io.cartera.architecture.bad.segment.catalog.Catalogue;

@Stability(Stability.Level.EVOLVING)
public record Explainer(Catalogue catalogue) {}
