package alongside.layout;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every word on screen, from `words/LANGUAGE/*.properties` (ICU MessageFormat with named arguments). A sentence a
/// language lacks is said in English. Each sentence may use the village's word for its members: `{mama}`, `{a_mama}`,
/// `{mamas}`, and `{A_mama}` where one begins with it.
@Component
public class Words {

    private static final CaseMap.Title BEGINNING =
            CaseMap.toTitle().wholeString().noLowercase();
    private static final Locale COMPLETE = Locale.ENGLISH;

    private final Map<String, Properties> languages = new HashMap<>();
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    Words() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:words/*/*.properties")) {
            String[] path = file.getURL().getPath().split("/");
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                languages
                        .computeIfAbsent(path[path.length - 2], language -> new Properties())
                        .load(reader);
            }
        }
    }

    public String say(Surroundings around, String key, Object... named) {
        Map<String, Object> arguments = new HashMap<>();
        String member = around.memberWord();
        arguments.put("mama", plain(around.language(), "member." + member + ".one"));
        arguments.put("a_mama", plain(around.language(), "member." + member + ".a"));
        arguments.put("A_mama", BEGINNING.apply(around.language(), null, (String) arguments.get("a_mama")));
        arguments.put("mamas", plain(around.language(), "member." + member + ".many"));
        for (int i = 0; i < named.length; i += 2) {
            arguments.put((String) named[i], named[i + 1]);
        }
        MessageFormat format = parsed.computeIfAbsent(
                around.language().getLanguage() + ':' + key,
                k -> new MessageFormat(plain(around.language(), key), around.language()));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /// @param language an ISO 639 code
    public boolean speaks(String language) {
        return languages.containsKey(language);
    }

    private String plain(Locale language, String key) {
        Properties english = Objects.requireNonNull(languages.get(COMPLETE.getLanguage()));
        String text = languages.getOrDefault(language.getLanguage(), english).getProperty(key);
        String said = text == null ? english.getProperty(key) : text;
        if (said == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return said;
    }
}
