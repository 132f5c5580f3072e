package io.cartera.architecture.bad.segment.population;

import io.cartera.architecture.bad.segment.catalog.Catalogue;

record AsksCatalogue(Catalogue catalogue) {}
