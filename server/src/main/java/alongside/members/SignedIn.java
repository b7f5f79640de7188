package alongside.members;

import java.security.Principal;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/// All a session knows of a member: her id. What she may do is asked of the database, each time.
record SignedIn(String member) implements Authentication {

    static @Nullable SignedIn of(@Nullable Principal principal) {
        return principal instanceof SignedIn signedIn ? signedIn : null;
    }

    MemberId id() {
        return MemberId.of(member);
    }

    @Override
    public String getName() {
        return member;
    }

    @Override
    public Object getPrincipal() {
        return member;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public boolean isAuthenticated() {
        return true;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        throw new IllegalArgumentException("A session is signed in or gone.");
    }
}
