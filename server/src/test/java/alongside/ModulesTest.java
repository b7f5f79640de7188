package alongside;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/// The rooms know only the rooms they say they know, and no two know each other. The engine is a library to all of
/// them.
class ModulesTest {

    @Test
    void everyRoomKeepsToItsDoors() {
        ApplicationModules.of(Alongside.class, resideInAPackage("alongside.matching.."))
                .verify();
    }
}
