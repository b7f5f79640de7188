package alongside.sample;

import alongside.layout.OpenPaths;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
class SampleConfiguration {

    @Bean
    OpenPaths samplePaths() {
        return OpenPaths.of(SamplePages.HOME, SamplePages.HOME + "/**");
    }
}
