package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeInWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            My son won't sleep, he is four and wakes up every hour | 48
            my 3 month old screams all evening | 3
            At 18 months she still does not say a word | 18
            she's nearly two and bites everyone | 23
            my 4yo hits | 48
            five weeks and no smile | 1
            Newborn, and I am scared | 0
            LO is 3 wks and will only sleep on my chest | 0
            12 days old, up every hour | 0
            14yo comes home, says hi to the dog | 168
            my two and a half year old refuses the potty | 30
            3 1/2 year old still in nappies | 42
            2.5 year old and no words | 30
            my 16-month-old will not walk | 16
            my 7 y/o wets the bed | 84
            a 6 y.o. with nightmares | 72
            my 18mo throws food | 18
            She turned one last week | 12
            He's turning three in June | 36
            he just turned 5 | 60
            Our daughter is six months and hates the bottle | 6
            The twins are only five months | 5
            my daughter, 9, has no friends | 108
            DS (4) will not eat anything green | 48
            dd 7 is refusing school | 84
            a child aged 4 who bites | 48
            she stopped at the age of six | 72
            Six weeks postpartum and I cry all day | 1
            my year old wakes? no, my one year old wakes | 12
            she is a year old and does not crawl | 12
            My 8 and 10 year olds fight | 120
            He will be two in March | 24
            my baby is almost 1 | 11
            he's eleven now and shuts the door | 132
            I am 34 and my son is 2 | 24
            After four hours of crying, my 5 week old fell asleep | 1
            He’s 3 and a half | 42
            she is coming up to two | 23
            My toddler is 20 months, and she screams | 20
            my boy is seventeen and wants to quit school | 204
            two nights awake with an 8-week-old | 1
            he is going to be three | 36
            my almost 4 year old still naps | 47
            my 1yr old and my 3yr old both have a fever | 12
            """)
    void anAgeThatIsToldIsFound(String words, int months) {
        assertEquals(Optional.of(new AgeInWords(months)), AgeInWords.find(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "help! I don't know how to handle his sleep challenges",
                "he is awake for four hours",
                "he is four hours from home",
                "two nights without sleep",
                "I am 34 and tired",
                "I'm 38 and pregnant with my first",
                "my husband is 40",
                "my mum is seventy",
                "a 34 year old mum of none yet",
                "I'm a 19 year old",
                "three years of ivf, nothing",
                "I have been alone for five months",
                "six months ago he left",
                "32 weeks pregnant and on bed rest",
                "he wakes at 4 every night",
                "it's nearly four and he is awake",
                "she is one of three",
                "he is 7 kilos",
                "5:30 and he is up",
                "two kids, one bed",
                "he is 2nd in class",
                "my partner of two years",
                "three months without a full night",
                "4th transfer failed this morning",
                "she has eaten nothing in two days",
                "the last 3 months were hard",
                "he is up to four wakings a night",
                "he has four teeth",
                "she is at school from 8 to 3",
                "my husband turned 40 and is lost",
                "he was four weeks early",
                "we moved here two years ago"
            })
    void whatIsNotAChildsAgeIsLeftAlone(String words) {
        assertEquals(Optional.empty(), AgeInWords.find(words));
    }
}
