package alongside.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A real Chromium, and the phones in it: each with cookies, storage and passkeys of its own.
final class Phones implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final List<String> WHOLE = List.of("chromium", "chromium-browser", "google-chrome");

    /// Without the windows around it: the same engine, and a phone costs a fraction of the processor's time.
    private static final String SHELL = "chromium-headless-shell";

    /// How long a page may take on a busy computer; no aim of ours.
    private static final double PATIENCE_MILLIS = 30_000;

    private final Playwright playwright;
    private final Browser browser;

    Phones() {
        this(Stream.concat(Stream.of(SHELL), WHOLE.stream()));
    }

    /// Phones that can be told of something while they lie on the table, which the shell cannot show.
    static Phones onTheTable() {
        return new Phones(WHOLE.stream());
    }

    private Phones(Stream<String> programs) {
        Optional<Path> installed = installed(programs);
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
        BrowserType.LaunchOptions options =
                new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        browser = playwright.chromium().launch(options);
    }

    /// 360 px wide, at night.
    Phone phone() {
        return new Phone(context(360, 740, ColorScheme.DARK, true, true));
    }

    Phone phoneWithoutScript() {
        return new Phone(context(360, 740, ColorScheme.LIGHT, true, false));
    }

    Phone desk() {
        return new Phone(context(1280, 900, ColorScheme.LIGHT, false, true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private BrowserContext context(int width, int height, ColorScheme scheme, boolean touch, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setDeviceScaleFactor(touch ? 2 : 1)
                .setIsMobile(touch)
                .setHasTouch(touch)
                .setJavaScriptEnabled(script)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setColorScheme(scheme));
    }

    private static Optional<Path> installed(Stream<String> programs) {
        return programs.map(Path.of("/usr/bin")::resolve)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
