package alongside.asks;

/// Called inside the transaction that keeps a new ask: its first step is scheduled with it, or neither exists.
public interface AskStart {

    void started(Ask ask);
}
