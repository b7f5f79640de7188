package alongside.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/// The same tests once more, on the oldest PostgreSQL an operator may bring.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VillageTest(oldest = true)
@EnabledIf(
        value = "alongside.testing.OldestPostgres#isInstalled",
        disabledReason = "PostgreSQL 15 is not installed here; on Debian 12, apt install postgresql-15 brings it")
public @interface OnOldestPostgres {}
