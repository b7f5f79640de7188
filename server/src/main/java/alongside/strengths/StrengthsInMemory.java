package alongside.strengths;

import alongside.matching.nearest.StrengthIndex;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// Fills the index before the first page is served: an ask must never be decided among half the village. Strengths
/// read by an older model are read again.
@Component
class StrengthsInMemory implements InitializingBean {

    private final StrengthStore store;
    private final StrengthIndex index;
    private final Meaning meaning;

    StrengthsInMemory(StrengthStore store, StrengthIndex index, Meaning meaning) {
        this.store = store;
        this.index = index;
        this.meaning = meaning;
    }

    @Override
    public void afterPropertiesSet() {
        List<StrengthStore.Indexed> outdated = new ArrayList<>();
        store.eachAwake(strength -> {
            if (strength.version().equals(meaning.version())) {
                index.put(strength.id(), strength.member(), strength.vector());
            } else {
                outdated.add(strength);
            }
        });
        outdated.forEach(this::readAgain);
    }

    private void readAgain(StrengthStore.Indexed strength) {
        float[] vector = meaning.read(Role.STRENGTH, strength.words()).vector();
        store.reword(strength.id(), strength.words(), vector, meaning.version());
        index.put(strength.id(), strength.member(), vector);
    }
}
