package alongside.shared;

/// What a room keeps in memory of what may change in another process.
public interface Hearing {

    /// A name of PostgreSQL's, such as `alongside_live`.
    String channel();

    void hear(String ids);

    /// Something may have happened unheard: at the start, and after a connection broke.
    void hearAgain();
}
