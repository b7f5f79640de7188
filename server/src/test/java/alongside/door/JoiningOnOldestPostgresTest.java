package alongside.door;

import alongside.testing.OnOldestPostgres;

@OnOldestPostgres
class JoiningOnOldestPostgresTest extends JoiningTest {}
