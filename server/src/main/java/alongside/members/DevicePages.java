package alongside.members;

import alongside.layout.Screen;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/me/devices")
class DevicePages {

    private static final String BACK = "/me#devices";

    private final Devices devices;

    DevicePages(Devices devices) {
        this.devices = devices;
    }

    @PostMapping("/{id}/ending")
    View end(Viewer viewer, @PathVariable String id) {
        devices.end(viewer, id);
        return Screen.see(BACK);
    }

    @PostMapping("/others/ending")
    View endOthers(Viewer viewer, HttpServletRequest request) {
        devices.endOthers(viewer, request);
        return Screen.see(BACK);
    }
}
