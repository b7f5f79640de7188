package alongside.door;

import org.jspecify.annotations.Nullable;

/// @param words what she typed
/// @param sentence the key of what to change, or null
record SignInPage(String words, @Nullable String sentence) {

    static final SignInPage BLANK = new SignInPage("", null);
}
