package alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.VillageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// One question before a yes; and a helper for whom it turns out too much.
@VillageTest
class AskedFirstJourney {

    private static final String SLEEP = "he is four and up every two hours since the move";
    private static final String QUESTION = "Does he sleep in a room of his own?";
    private static final String ANSWER = "Since the move, yes. Before, he slept with us.";
    private static final String HERS = "He cries for his father, who is away for work until May.";

    @Autowired
    BeanFactory beans;

    @Value("${alongside.url}")
    String url;

    @Test
    void oneThingIsAskedFirst() {
        Neighbours neighbours = new Neighbours(url, beans);
        neighbours.rest();
        try (Phones phones = new Phones();
                Phone ines = neighbours.moveIn(phones.phone(), "Ines", "my three all sleep through by now, gently");
                Phone lena = neighbours.moveIn(phones.desk(), "Lena")) {
            asks(ines, lena);
            answers(ines, lena);
            Phone abena = neighbours.moveIn(phones.phone(), "Abena", "four year olds and moving house");
            isBeyondHer(ines, lena);
            goesOnWith(abena, lena);
        }
    }

    private void asks(Phone ines, Phone lena) {
        new Village(url).ask(lena, SLEEP);
        lena.isAt("It’s out.");
        ines.open(url + "/beside");
        ines.follow("A mama could use what you’re good at");
        ines.isWell();
        ines.photograph("first-invitation");
        ines.follow("Ask her one thing first");
        ines.isAt("What would you like to know first?");
        ines.find("textarea[name=words]").fill("x".repeat(501));
        ines.tap("Ask her this");
        ines.reads("These are 501 letters");
        ines.isWell();
        ines.find("textarea[name=words]").fill(QUESTION);
        ines.photograph("first-question");
        ines.tap("Ask her this");
        ines.reads("She has your question.");
        ines.isWell();
        ines.photograph("first-asked");
    }

    private void answers(Phone ines, Phone lena) {
        lena.reads("A mama asks you one thing first");
        lena.reads(QUESTION);
        lena.isWell();
        lena.photograph("first-waiting");
        assertThat(lena.source()).doesNotContain("Ines");
        lena.type("Your answer", ANSWER);
        lena.tap("Answer");
        lena.reads("Only she sees it.");
        lena.isWell();
        lena.photograph("first-answered");
        ines.reads(ANSWER);
        ines.isWell();
        ines.photograph("first-answer");
        ines.tap("I’m here");
        ines.isAt("A mama");
        lena.isAt("Ines said yes.");
        assertThat(lena.source()).doesNotContain(QUESTION);
    }

    private void isBeyondHer(Phone ines, Phone lena) {
        lena.follow("Talk with Ines");
        lena.find("textarea[name=words]").fill(HERS);
        lena.tap("Send");
        ines.reads(HERS);
        ines.foldOut("What you can do here");
        ines.photograph("beyond-ways");
        ines.follow("This is beyond me");
        ines.isAt("You can hand this back");
        ines.isWell();
        ines.photograph("beyond");
        ines.tap("Hand it back to the village");
        ines.reads("This is back with the village");
        ines.isWell();
        ines.photograph("beyond-over");
        lena.reads("Ines could not go on with this.");
        lena.isWell();
        lena.photograph("beyond-talk");
        lena.follow("See how your ask goes on");
        lena.reads("Ines could not go on with this; the village is looking for someone else.");
        lena.isWell();
        lena.photograph("beyond-ask");
    }

    private void goesOnWith(Phone abena, Phone lena) {
        lena.follow("Choose what goes along");
        lena.isAt("What may go along?");
        assertThat(lena.find("input[name=message]").first().isChecked()).isFalse();
        lena.isWell();
        lena.find("label:has(input[name=message])").first().click();
        lena.photograph("along");
        lena.tap("Keep it like this");
        lena.reads("One message of yours goes along with what you asked.");
        abena.open(url + "/beside");
        abena.follow("A mama could use what you’re good at");
        abena.reads(HERS);
        abena.isWell();
        abena.photograph("along-invitation");
        assertThat(abena.source()).doesNotContain("Lena").doesNotContain("Ines");
        abena.tap("I’m here");
        abena.reads(HERS);
        abena.isWell();
        abena.photograph("along-talk");
    }
}
