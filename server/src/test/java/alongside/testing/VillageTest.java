package alongside.testing;

import alongside.Alongside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextCustomizerFactories;

/// The whole server on a free port, with a data directory and a database of this class's own, or shared with others.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Alongside.class, webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT)
@ContextCustomizerFactories(VillageOfItsOwn.Factory.class)
public @interface VillageTest {

    /// `village` or `sample`
    String mode() default "village";

    /// Whether waves are taken together while help is scarce, as in a village of its own accord; not where a test
    /// counts on each being taken when it is due.
    boolean scarcity() default false;

    /// Whether other classes that need the same find this village as this one leaves it: where each case begins by
    /// emptying it.
    boolean shared() default false;

    /// Whether on [OldestPostgres] instead of the PostgreSQL a village brings.
    boolean oldest() default false;
}
