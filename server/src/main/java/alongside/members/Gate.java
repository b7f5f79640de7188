package alongside.members;

import alongside.layout.OpenPaths;
import alongside.layout.OpenPosts;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The one gate in front of every page: open paths are open, everything else is for members, whether it exists or not.
@Configuration
class Gate implements WebMvcConfigurer {

    static final String SIGN_IN = "/sign-in";
    private static final Duration COOKIES_LAST = Duration.ofDays(400);

    private final Viewers viewers;

    Gate(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(viewers);
    }

    @Bean
    SecurityFilterChain gateway(
            HttpSecurity http,
            List<OpenPaths> open,
            List<OpenPosts> openPosts,
            SecurityContextRepository contexts,
            CookieCsrfTokenRepository formTokens) {
        RequestMatcher openPaths = matcher(open.stream().flatMap(paths -> paths.patterns().stream()));
        RequestMatcher tokenless = matcher(openPosts.stream().flatMap(paths -> paths.patterns().stream()));
        return http.authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(openPaths)
                        .permitAll()
                        .anyRequest()
                        .access((who, where) -> new AuthorizationDecision(
                                viewers.find(where.getRequest()).isPresent())))
                .securityContext(context -> context.securityContextRepository(contexts))
                .csrf(forms -> forms.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(SignOutPages.HIDE)
                        .ignoringRequestMatchers(tokenless))
                .exceptionHandling(refused -> refused.authenticationEntryPoint((q, a, e) -> toSignIn(a))
                        .accessDeniedHandler((q, a, e) -> refuse(openPaths, q, a)))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityContextRepository contexts() {
        return new HttpSessionSecurityContextRepository();
    }

    /// The token of every form stands in a cookie, so that someone who is not signed in leaves no row behind.
    @Bean
    CookieCsrfTokenRepository formTokens(CookieNames names) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(names.of("form"));
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(names.secure()).sameSite("Lax").maxAge(COOKIES_LAST));
        return tokens;
    }

    /// A form whose token is stale, or a session whose member is gone.
    private void refuse(RequestMatcher openPaths, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (viewers.find(request).isPresent() || openPaths.matches(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            toSignIn(response);
        }
    }

    private static RequestMatcher matcher(Stream<String> patterns) {
        return new OrRequestMatcher(patterns.map(path -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(path))
                .toList());
    }

    private static void toSignIn(HttpServletResponse response) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, SIGN_IN);
    }
}
