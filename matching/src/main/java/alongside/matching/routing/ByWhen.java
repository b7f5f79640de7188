package alongside.matching.routing;

/// By when she would like to hear from someone.
public enum ByWhen {
    TONIGHT,
    SOON,
    WHENEVER
}
