package alongside.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Someone who is not a member yet, as typed; zone and languages as her browser told them, or blank.
public record NewcomerForm(String nickname, boolean adult, String zone, String languages) {

    static final int LONGEST = 40;
    public static final NewcomerForm BLANK = new NewcomerForm("", false, "", "");

    public static NewcomerForm of(Map<String, String> typed) {
        return new NewcomerForm(
                typed.getOrDefault("nickname", ""),
                typed.containsKey("adult"),
                typed.getOrDefault("zone", ""),
                typed.getOrDefault("languages", ""));
    }

    public String kept() {
        return nickname.strip();
    }

    /// The key of the one sentence on what to change, or null when she can go on.
    public @Nullable String sentence() {
        if (kept().isEmpty()) {
            return "door.nickname.empty";
        }
        if (kept().length() > LONGEST) {
            return "door.nickname.long";
        }
        return adult ? null : "door.adult.missing";
    }

    public List<Carried> carried() {
        List<Carried> carried = new ArrayList<>(List.of(
                new Carried("nickname", nickname), new Carried("zone", zone), new Carried("languages", languages)));
        if (adult) {
            carried.add(new Carried("adult", "true"));
        }
        return carried;
    }
}
