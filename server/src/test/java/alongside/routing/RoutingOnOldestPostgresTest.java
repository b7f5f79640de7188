package alongside.routing;

import alongside.testing.OnOldestPostgres;

@OnOldestPostgres
class RoutingOnOldestPostgresTest extends RoutingTest {}
