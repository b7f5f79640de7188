package alongside.layout;

import alongside.shared.NotThere;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
class AssetPages {

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    @GetMapping("/assets/{build}/{*name}")
    void asset(
            @PathVariable String build,
            @PathVariable String name,
            @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepts,
            HttpServletResponse response)
            throws IOException {
        Assets.Asset asset = Assets.SHIPPED.find(build, name.substring(1)).orElseThrow(NotThere::new);
        boolean zipped = Objects.requireNonNullElse(accepts, "").contains("gzip");
        byte[] body = zipped ? asset.zipped() : asset.bytes();
        if (zipped) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setHeader(HttpHeaders.CACHE_CONTROL, A_YEAR);
        response.setContentType(asset.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @Bean
    static OpenPaths assets() {
        return OpenPaths.of("/assets/**");
    }
}
