package alongside.notifications;

/// A page a mail leads to.
///
/// @param key under which its words stand
/// @param action where its one button leads; blank when there is nothing left to do
record MailPage(String key, String action) {}
