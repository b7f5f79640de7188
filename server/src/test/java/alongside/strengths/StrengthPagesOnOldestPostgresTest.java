package alongside.strengths;

import alongside.testing.OnOldestPostgres;

@OnOldestPostgres
class StrengthPagesOnOldestPostgresTest extends StrengthPagesTest {}
