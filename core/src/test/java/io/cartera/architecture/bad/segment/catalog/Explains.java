package io.cartera.architecture.bad.segment.catalog;

import io.cartera.architecture.bad.segment.explain.Explainer;

record Explains(Explainer explainer) {}
