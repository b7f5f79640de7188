package alongside.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// Whatever is wrong with the input: nothing on stdout, one sentence on stderr, exit code 2.
class RefusalTest {

    @TempDir
    private Path folder;

    private Path asks = Path.of("");
    private Path strengths = Path.of("");
    private Path grades = Path.of("");

    @BeforeEach
    void aSetThatWouldDo() throws Exception {
        asks = file("asks.jsonl", "{\"id\":\"a1\",\"text\":\"He wakes\"}\n");
        strengths = file("strengths.jsonl", "{\"id\":\"s1\",\"text\":\"Nights\"}\n");
        grades = file("qrels.tsv", "a1\ts1\t3\n");
    }

    @Test
    void aMissingFileIsNamed() {
        asks = folder.resolve("nowhere.jsonl");
        refused("There is no file %s.".formatted(asks));
    }

    @Test
    void aDirectoryIsNotAFile() {
        grades = folder;
        refused("%s is a directory, not a file.".formatted(folder));
    }

    @Test
    void anEmptyFileHasNothingToMeasure() throws Exception {
        strengths = file("strengths.jsonl", "\n \n");
        refused("%s has no lines.".formatted(strengths));
    }

    @Test
    void bytesThatAreNotTextAreRefused() throws Exception {
        Files.write(asks, new byte[] {'{', (byte) 0xff, '}'});
        refused("%s is not text in UTF-8.".formatted(asks));
    }

    @Test
    void aLineThatIsNotJsonIsNamed() throws Exception {
        asks = file("asks.jsonl", "{\"id\":\"a1\",\"text\":\"He wakes\"}\n\n{\"id\":\n");
        refused("Line 3 of %s is not JSON.".formatted(asks));
    }

    @Test
    void twoObjectsOnOneLineAreNotALine() throws Exception {
        asks = file("asks.jsonl", "{\"id\":\"a1\",\"text\":\"one\"} {\"id\":\"a2\",\"text\":\"two\"}");
        refused("Line 1 of %s is not JSON.".formatted(asks));
    }

    @Test
    void aLineThatIsNotAnObjectIsNamed() throws Exception {
        strengths = file("strengths.jsonl", "[\"s1\", \"Nights\"]\n");
        refused("Line 1 of %s is not a JSON object.".formatted(strengths));
    }

    @Test
    void aLineWithoutAnIdIsNamed() throws Exception {
        asks = file("asks.jsonl", "{\"text\":\"He wakes\"}\n");
        refused("Line 1 of %s has no \"id\".".formatted(asks));
    }

    @Test
    void aLineWithoutATextIsNamed() throws Exception {
        asks = file("asks.jsonl", "{\"id\":\"a1\",\"text\":\" \"}\n");
        refused("Line 1 of %s has no \"text\".".formatted(asks));
    }

    @Test
    void anIdStandsOnce() throws Exception {
        asks = file("asks.jsonl", "{\"id\":\"a1\",\"text\":\"x\"}\n{\"id\":\"a1\",\"text\":\"y\"}\n");
        refused("Line 2 of %s has the id a1, which an earlier line has already.".formatted(asks));
    }

    @Test
    void aGradeOfAnUnknownAskIsRefused() throws Exception {
        grades = file("qrels.tsv", "a1\ts1\t3\na2\ts1\t3\n");
        refused("Line 2 of %s names the ask \"a2\", which is not in the asks.".formatted(grades));
    }

    @Test
    void aGradeOfAnUnknownStrengthIsRefused() throws Exception {
        grades = file("qrels.tsv", "a1\ts9\t3\n");
        refused("Line 1 of %s names the strength \"s9\", which is not in the strengths.".formatted(grades));
    }

    @Test
    void aGradeIsFromNoughtToThree() throws Exception {
        grades = file("qrels.tsv", "a1\ts1\t4\n");
        refused("Line 1 of %s has the grade \"4\", which is none of 0, 1, 2 and 3.".formatted(grades));
        grades = file("qrels.tsv", "a1\ts1\t2.5\n");
        refused("Line 1 of %s has the grade \"2.5\", which is none of 0, 1, 2 and 3.".formatted(grades));
    }

    @Test
    void aLineOfGradesHasThreeCells() throws Exception {
        grades = file("qrels.tsv", "a1 s1 3\n");
        refused("Line 1 of %s is not ask id, strength id and grade with one tab between them.".formatted(grades));
    }

    @Test
    void aPairIsNotGradedTwoWays() throws Exception {
        grades = file("qrels.tsv", "a1\ts1\t3\na1\ts1\t1\n");
        refused("Line 2 of %s gives ask a1 and strength s1 another grade than an earlier line.".formatted(grades));
    }

    @Test
    void aPlaceWhereTheModelCannotBeKeptIsRefused() {
        Path notAFolder = grades.resolve("model");
        Said said = run("evaluate", "fit", "--cache", "" + notAFolder, "" + asks, "" + strengths, "" + grades);
        assertRefused("The model cannot be kept in %s.".formatted(notAFolder), said);
    }

    @Test
    void aMissingArgumentIsOneSentence() {
        Said said = run("evaluate", "fit", "" + asks, "" + strengths);
        assertRefused("Missing required parameter: 'QRELS' (alongside evaluate fit --help tells more).", said);
    }

    @Test
    void aPrecisionThatCannotBeIsRefused() {
        Said said = run("evaluate", "calibrate", "--precision", "70", "" + asks, "" + strengths, "" + grades);
        assertRefused("A precision is more than 0 and at most 1.", said);
    }

    @Test
    void whatIsLearnedInPartIsNotPackaged() {
        String sentence = "What is learned in part is not packaged; --to says where it goes.";
        assertRefused(sentence, run("learn", "--steps", "3"));
        assertRefused(sentence, run("learn", "--held-out", "0"));
        assertRefused("What is held out is a number from 0 to 4.", run("learn", "--held-out", "5"));
        assertRefused("The models are minilm and bge, not bert.", run("learn", "--only", "bert", "--to", "" + folder));
    }

    private void refused(String sentence) {
        assertRefused(sentence, run("evaluate", "fit", "" + asks, "" + strengths, "" + grades));
        assertRefused(sentence, run("evaluate", "calibrate", "" + asks, "" + strengths, "" + grades));
    }

    private static void assertRefused(String sentence, Said said) {
        assertEquals(2, said.exit());
        assertEquals(sentence + System.lineSeparator(), said.err());
        assertTrue(said.out().isEmpty(), said.out());
    }

    private static Said run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = Lab.commands().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return new Said(commands.execute(args), out.toString(), err.toString());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private record Said(int exit, String out, String err) {}
}
