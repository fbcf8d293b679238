package fi.polku.platform.web;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Reads callers, versions and keys for controllers, keeps the limits and answers every failure as a problem. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSettings.class)
class ServletAutoConfiguration {

    @Bean
    Languages localeResolver() {
        return new Languages();
    }

    @Bean
    ProblemWriter problemWriter(Languages languages) {
        return new ProblemWriter(JsonMapper.shared(), new Texts(), languages);
    }

    @Bean
    ProblemAdvice problemAdvice(ProblemWriter problems) {
        return new ProblemAdvice(problems);
    }

    @Bean
    ErrorPage errorPage(ProblemWriter problems) {
        return new ErrorPage(problems);
    }

    @Bean
    ValidatedBodies validatedBodies(Validator validator) {
        return new ValidatedBodies(validator);
    }

    @Bean
    WebMvcConfigurer requestArguments(Memberships memberships) {
        var arguments = new RequestArguments(new Callers(memberships));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(arguments.resolvers());
            }

            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new KnownParameters());
            }
        };
    }

    @Bean
    EndpointsUnderApi endpointsUnderApi(
            RequestMappingHandlerMapping requestMappingHandlerMapping, WebSettings settings) {
        return new EndpointsUnderApi(requestMappingHandlerMapping, settings.publicPaths());
    }

    @Bean
    FilterRegistrationBean<Correlation> correlation() {
        var filter = new FilterRegistrationBean<>(new Correlation());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<RequestLimits> requestLimits(WebSettings settings, ProblemWriter problems) {
        var filter = new FilterRegistrationBean<>(new RequestLimits(settings, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
