package alongside.launch;

/// The PostgreSQL a village lives on.
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    /// As JDBC names it; holds no password.
    String url();

    String user();

    String password();

    @Override
    void close();
}
