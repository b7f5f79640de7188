package alongside.asks;

import java.util.List;

/// What came up while an ask is open and may want a word of its asker. None of it holds the village up.
record Meanwhile(List<AskedFirst.Asked> questions, List<HandedOver.Talk> handedOver) {

    static final Meanwhile NOTHING = new Meanwhile(List.of(), List.of());

    Meanwhile {
        questions = List.copyOf(questions);
        handedOver = List.copyOf(handedOver);
    }
}
