package io.cartera.architecture.bad.priority;

import io.cartera.architecture.bad.segment.OpensJdbc;

record AsksSegment(OpensJdbc segment) {}
