package alongside;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Where the rooms are found from; `alongside.launch` starts it.
@SpringBootApplication
public class Alongside {}
