package alongside.lab.bench;

import alongside.matching.text.Embedder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Lets the model read each text once while members move in. Not part of what is measured.
final class Remembering implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Embedder model ? Remembered.of(model) : bean;
    }
}
