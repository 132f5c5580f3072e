package io.cartera.architecture.bad.segment;

import io.cartera.architecture.bad.quickstart.Application;

record StartsQuickstart(Application application) {}
