package alongside.testing;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/// Browsers are slow to say what a plain test says at once: they come last, the rest by name.
public final class JourneysLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(JourneysLast::isJourney)
                        .thenComparing(described -> described.getTestClass().getName()));
    }

    private static boolean isJourney(ClassDescriptor described) {
        return described.getTestClass().getSimpleName().endsWith("Journey");
    }
}
