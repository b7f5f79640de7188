package alongside.hosting;

import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.village.Villages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

@Controller
class FrontPages {

    private final Villages villages;

    FrontPages(Villages villages) {
        this.villages = villages;
    }

    @GetMapping("/")
    View front(@Nullable Viewer viewer) {
        if (viewer != null) {
            return Screen.see("/asks/new");
        }
        return Screen.of(villages.find().isPresent() ? "hosting/front" : "hosting/closed", "");
    }

    @Bean
    static OpenPaths frontDoor() {
        return OpenPaths.of("/");
    }
}
