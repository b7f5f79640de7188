package alongside.layout;

import alongside.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// What makes a village an app on a phone: its name and icons, and the worker that shows what it is told while no page
/// is open. The worker stands at the root, because a worker sees to what lies below it.
@Controller
class AppPages {

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);

    private final Surroundings.Source surroundings;
    private final JsonMapper json = new JsonMapper();

    AppPages(Surroundings.Source surroundings) {
        this.surroundings = surroundings;
    }

    private record Manifest(
            String id,
            String name,
            String short_name,
            String lang,
            String start_url,
            String scope,
            String display,
            String background_color,
            String theme_color,
            List<Icon> icons) {}

    private record Icon(String src, String type, String sizes, String purpose) {}

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> manifest(HttpServletRequest request) {
        Surroundings around = surroundings.of(request);
        Manifest manifest = new Manifest(
                "/",
                around.villageName(),
                around.villageName(),
                around.language().toLanguageTag(),
                "/beside",
                "/",
                "standalone",
                "#171412",
                "#171412",
                List.of(
                        new Icon(Assets.SHIPPED.path("icon-192.png"), "image/png", "192x192", "any"),
                        new Icon(Assets.SHIPPED.path("icon-512.png"), "image/png", "512x512", "any"),
                        new Icon(Assets.SHIPPED.path("icon-full.png"), "image/png", "512x512", "maskable"),
                        new Icon(Assets.SHIPPED.path("icon.svg"), "image/svg+xml", "any", "any")));
        return ResponseEntity.ok().contentType(MANIFEST).body(json.writeValueAsBytes(manifest));
    }

    @GetMapping("/service-worker.js")
    ResponseEntity<byte[]> worker() {
        Assets.Asset worker = Assets.SHIPPED.find("service-worker.js").orElseThrow(NotThere::new);
        return ResponseEntity.ok().contentType(SCRIPT).body(worker.bytes());
    }

    @Bean
    static OpenPaths app() {
        return OpenPaths.of("/manifest.webmanifest", "/service-worker.js");
    }
}
