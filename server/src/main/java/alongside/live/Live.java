package alongside.live;

import alongside.shared.Nodes;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Front door: `tell` inside the transaction of a change; her pages hear of it after the commit, or never.
@Component
public class Live {

    static final String CHANNEL = "alongside_live";

    private final Nodes nodes;

    Live(Nodes nodes) {
        this.nodes = nodes;
    }

    /// @param topic what changed, for example `ask:ID`, `talk:ID` or `beside`: ids only
    public void tell(UUID member, String topic) {
        nodes.tell(CHANNEL, member + " " + topic);
    }
}
