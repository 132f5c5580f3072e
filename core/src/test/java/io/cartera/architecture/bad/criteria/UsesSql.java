package io.cartera.architecture.bad.criteria;

import java.sql.Connection;
import javax.sql.DataSource;

record UsesSql(Connection connection, DataSource source) {}
