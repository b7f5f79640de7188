package alongside.routing;

import alongside.testing.OnOldestPostgres;

@OnOldestPostgres
class AnswersOnOldestPostgresTest extends AnswersTest {}
