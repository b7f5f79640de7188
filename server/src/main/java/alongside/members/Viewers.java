package alongside.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Who is looking, read afresh for every request: a member who left is nobody, whatever her session says.
@Component
class Viewers implements HandlerMethodArgumentResolver {

    private static final String KNOWN = "alongside.viewer";

    private final Members members;

    Viewers(Members members) {
        this.members = members;
    }

    Optional<Member> find(HttpServletRequest request) {
        SignedIn signedIn = SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
        if (signedIn == null) {
            return Optional.empty();
        }
        if (request.getAttribute(KNOWN) instanceof Member known && known.id().equals(signedIn.id())) {
            return Optional.of(known);
        }
        Optional<Member> member = members.find(signedIn.id());
        member.ifPresent(found -> request.setAttribute(KNOWN, found));
        return member;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        return find(request).map(Member::asViewer).orElse(null);
    }
}
