package alongside.lab.bench;

import alongside.matching.text.Embedder;

/// Stands before a model, and hands on to it whatever it does not do itself.
public interface Relayed extends Embedder {

    Embedder model();

    @Override
    default int dimensions() {
        return model().dimensions();
    }

    @Override
    default int parts() {
        return model().parts();
    }

    @Override
    default String version() {
        return model().version();
    }

    @Override
    default boolean speaks(String language) {
        return model().speaks(language);
    }

    @Override
    default void close() {
        model().close();
    }
}
