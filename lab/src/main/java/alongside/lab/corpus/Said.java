package alongside.lab.corpus;

import alongside.matching.text.Corpus;
import alongside.matching.text.Role;

/// A text as a model is given it.
record Said(Role role, String text) {

    static Said of(Corpus.Line line) {
        return new Said(line.role(), line.text());
    }
}
