package alongside.layout;

import alongside.shared.NotThere;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

@Controller
class AssetPages {

    private static final String A_YEAR = "public, max-age=31536000, immutable";

    @GetMapping("/assets/{build}/{*name}")
    ResponseEntity<byte[]> asset(
            @PathVariable String build,
            @PathVariable String name,
            @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String accepts) {
        Assets.Asset asset = Assets.SHIPPED.find(build, name.substring(1)).orElseThrow(NotThere::new);
        boolean zipped = Objects.requireNonNullElse(accepts, "").contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, A_YEAR)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return zipped
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(asset.zipped())
                : answer.body(asset.bytes());
    }

    @Bean
    static OpenPaths assets() {
        return OpenPaths.of("/assets/**");
    }
}
