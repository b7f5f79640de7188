package alongside.strengths;

import alongside.shared.PrivateText;
import java.util.UUID;

/// Something she would like to get better at; not urgent, hers alone.
record Struggle(UUID id, PrivateText words) {}
