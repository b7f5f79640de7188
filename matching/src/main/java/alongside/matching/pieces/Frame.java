package alongside.matching.pieces;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The pieces before and after every window, as the `post_processor` of a `tokenizer.json` says it.
record Frame(int[] before, int[] after) {

    static Frame of(JsonNode processor) {
        return switch (processor.path("type").asString("")) {
            case "BertProcessing", "RobertaProcessing" ->
                new Frame(number(processor.path("cls")), number(processor.path("sep")));
            case "TemplateProcessing" -> template(processor);
            case "Sequence" ->
                of(processor
                        .path("processors")
                        .valueStream()
                        .filter(one -> !one.path("type").asString("").equals("ByteLevel"))
                        .findFirst()
                        .orElse(processor.path("none")));
            default ->
                throw UnfitModel.unknown(
                        "post_processor", processor.path("type").asString(""));
        };
    }

    private static int[] number(JsonNode piece) {
        return new int[] {TokeniserFile.number(piece.path(1))};
    }

    private static Frame template(JsonNode processor) {
        List<JsonNode> parts = processor.path("single").valueStream().toList();
        int text = IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).has("Sequence"))
                .findFirst()
                .orElseThrow(() -> UnfitModel.unknown("post_processor", "TemplateProcessing"));
        JsonNode special = processor.path("special_tokens");
        Frame frame = new Frame(
                numbers(parts.subList(0, text).stream(), special),
                numbers(parts.subList(text + 1, parts.size()).stream(), special));
        if (frame.before.length + frame.after.length == 0) {
            throw UnfitModel.unknown("post_processor", "TemplateProcessing");
        }
        return frame;
    }

    private static int[] numbers(Stream<JsonNode> parts, JsonNode special) {
        return parts.map(part -> part.path("SpecialToken").path("id").asString(""))
                .flatMap(id -> special.path(id).path("ids").valueStream())
                .mapToInt(TokeniserFile::number)
                .toArray();
    }

    Tokeniser around(Segmenter segmenter) {
        return new Tokeniser(segmenter, before, after);
    }
}
