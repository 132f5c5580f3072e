package io.cartera.architecture.bad.metric;

import io.cartera.architecture.bad.storage.Store;

record ReadsStorage(Store store) {}
