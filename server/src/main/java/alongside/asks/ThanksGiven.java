package alongside.asks;

import alongside.members.Viewer;
import alongside.shared.PrivateText;

/// A private word to whoever walked with her, told inside the closing's transaction. It goes into the talk and nowhere
/// else.
public record ThanksGiven(AskId ask, Viewer asker, PrivateText words) {}
