package alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.Browser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What one mother holds in her hand.
final class Phone implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /// What a browser remarks when the village says no; the page it shows is what counts.
    private static final String REFUSAL =
            "(?s).*(status of 4(04|10|22)|net::ERR_INTERNET_DISCONNECTED|Failed to fetch).*";

    private final BrowserContext context;
    private Page page;
    private final List<String> complaints = new ArrayList<>();

    Phone(BrowserContext context) {
        this.context = context;
        this.page = opened();
    }

    private Page opened() {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().matches(REFUSAL)) {
                complaints.add(message.text() + " at " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().matches("(https?://localhost:|data:|blob:|https://www\\.example\\.org/).*")) {
                complaints.add("asked a stranger: " + request.url());
            }
        });
        return page;
    }

    Page page() {
        return page;
    }

    /// The page as it comes over the wire, before any script has touched it.
    String source() {
        return context.request().get(page.url()).text();
    }

    /// A platform authenticator that verifies its user, as phones have.
    void hasPasskeys() {
        CDPSession session = context.newCDPSession(page);
        session.send("WebAuthn.enable");
        JsonObject options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        JsonObject wrapped = new JsonObject();
        wrapped.add("options", options);
        session.send("WebAuthn.addVirtualAuthenticator", wrapped);
    }

    /// Goes on where a browser without a window has signed in.
    Phone goesOnFrom(Browser browser, String url) {
        context.addCookies(browser.cookies().stream()
                .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(url))
                .toList());
        return this;
    }

    /// A tunnel, a lift, a bad night for the network.
    void hasNetwork(boolean on) {
        context.setOffline(!on);
    }

    /// The tab is closed and another one opened: only what the device keeps is left.
    void startsAnew() {
        page.close();
        page = opened();
    }

    void open(String url) {
        page.navigate(url);
    }

    void type(String label, String words) {
        page.getByLabel(label).fill(words);
    }

    void tap(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    void foldOut(String summary) {
        page.locator("summary").getByText(summary).click();
    }

    void reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void isAt(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(heading);
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /// Nothing to fix for whoever cannot see, hear or point; and nothing the page's own guards had to stop.
    void isWell() {
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        assertThat(violations.stream()
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml())
                        .toList())
                .as(page.url())
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isTrue();
        assertThat(complaints).isEmpty();
    }

    void photograph(String name) {
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
