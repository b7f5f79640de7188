package alongside.notifications;

/// Takes posts out of the village by one kind of channel, outside any transaction.
interface Carrier {

    Channel.Kind kind();

    Carried carry(Post post);

    /// What came of it.
    enum Carried {
        SENT,
        /// Nothing left the village, or it was refused: trying again doubles nothing.
        NOT_SENT,
        /// The other end fell silent: it may have arrived.
        UNSURE,
        /// There is nobody at this address any more.
        GONE
    }
}
