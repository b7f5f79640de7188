package alongside.door;

/// What she typed on an earlier page of a form, brought along unseen.
public record Carried(String name, String value) {}
